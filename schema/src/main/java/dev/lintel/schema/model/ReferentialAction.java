package dev.lintel.schema.model;

/** What happens to referencing rows (PostgreSQL manual, section 5.5.5). */
public enum ReferentialAction {
    NO_ACTION("NO ACTION"),
    RESTRICT("RESTRICT"),
    CASCADE("CASCADE"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }

    /** Whether it refuses to take a row away that others refer to. */
    public boolean refuses() {
        return this == NO_ACTION || this == RESTRICT;
    }
}
