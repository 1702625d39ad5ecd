package dev.lintel.processor.check.missingprimarykey;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses an entity without an id. */
public final class MissingPrimaryKey extends MappingCheck {

    public MissingPrimaryKey() {
        super(CheckInfo.ofMapping("missing-primary-key", CheckInfo.Kind.STARTUP, "an entity without an id"));
    }
}
