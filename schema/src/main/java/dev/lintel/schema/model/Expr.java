package dev.lintel.schema.model;

/**
 * An expression in the words of its source: a default, a check, a predicate, a generated column. Two are equal when their
 * text is; only a server can tell whether two texts mean the same.
 *
 * @param sql the SQL, without surrounding blanks; not empty
 */
public record Expr(String sql) {

    public Expr {
        sql = sql.strip();
        if (sql.isEmpty()) {
            throw new IllegalArgumentException("an expression cannot be empty");
        }
    }

    public static Expr of(String sql) {
        return new Expr(sql);
    }

    @Override
    public String toString() {
        return sql;
    }
}
