package dev.lintel.schema.statement;

import java.util.Locale;

/** What a statement drops or renames. */
public enum ObjectKind {
    TABLE,
    INDEX,
    VIEW,
    MATERIALIZED_VIEW,
    SEQUENCE,
    TYPE,
    DOMAIN,
    SCHEMA,
    DATABASE,
    EXTENSION,
    TRIGGER,
    RULE,
    POLICY,
    FUNCTION,
    OTHER;

    /** As SQL spells it. */
    public String words() {
        return name().replace('_', ' ');
    }

    /** For people. */
    @Override
    public String toString() {
        return words().toLowerCase(Locale.ROOT);
    }
}
