package dev.lintel.processor.check.invalidsql;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses SQL that no database reads as one expression. */
public final class InvalidSql extends MappingCheck {

    public InvalidSql() {
        super(CheckInfo.ofMapping(
                "invalid-sql", CheckInfo.Kind.MAPPING, "SQL in an annotation that cannot be one expression"));
    }
}
