package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Set;

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

    /** Whether it speaks of a column of this name. */
    public boolean mentions(Identifier column) {
        return Words.mention(sql, column);
    }

    /** Whether a condition is {@code column is not null} and nothing else. */
    public boolean isNotNull(Identifier column) {
        return Words.areNotNull(sql, column);
    }

    /** Whether a condition speaks of {@code column is not null}, alone or beside others. */
    public boolean saysNotNull(Identifier column) {
        return Words.sayNotNull(sql, column);
    }

    /** Whether every row that satisfies this condition satisfies another one, as far as their words tell. */
    public boolean implies(Expr other) {
        return Conditions.follow(sql, other.sql);
    }

    /** The condition that lets through what this one or another one lets through. */
    public Expr or(Expr other) {
        return new Expr("(" + sql + ") OR (" + other.sql + ")");
    }

    /** Whether it is {@code column AT TIME ZONE zone} and nothing else: the same the other way round. */
    public boolean isAtTimeZone(Identifier column) {
        return Words.areAtTimeZone(sql, column);
    }

    /** The expression with a column under its new name. */
    public Expr withRenamed(Identifier from, Identifier to) {
        return new Expr(Words.replaced(sql, from, to.quoted()));
    }

    /** The expression with another type in the place of one that it casts to. */
    public Expr withType(QualifiedName from, QualifiedName to) {
        return new Expr(Words.withType(sql, from, to.quoted()));
    }

    /** The expression with SQL in the place of a column. */
    public Expr withColumn(Identifier column, String by) {
        return new Expr(Words.replaced(sql, column, by));
    }

    /**
     * The expression with another string constant where it compares one with columns.
     *
     * @param from the constant as it is written, with its quotes
     */
    public Expr withConstant(Set<Identifier> columns, String from, String to) {
        return new Expr(Constants.replaced(sql, columns, from, to));
    }

    @Override
    public String toString() {
        return sql;
    }
}
