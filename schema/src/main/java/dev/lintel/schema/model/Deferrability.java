package dev.lintel.schema.model;

/** When a constraint is checked (PostgreSQL manual, SET CONSTRAINTS). */
public enum Deferrability {
    NOT_DEFERRABLE(""),
    INITIALLY_IMMEDIATE(" DEFERRABLE INITIALLY IMMEDIATE"),
    INITIALLY_DEFERRED(" DEFERRABLE INITIALLY DEFERRED");

    private final String sql;

    Deferrability(String sql) {
        this.sql = sql;
    }

    /** The clause, with a leading blank; empty for the default. */
    public String sql() {
        return sql;
    }
}
