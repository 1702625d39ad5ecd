package dev.lintel.processor.check.nametoolong;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses a name of more than 63 bytes. */
public final class NameTooLong extends MappingCheck {

    public NameTooLong() {
        super(CheckInfo.ofMapping("name-too-long", CheckInfo.Kind.MAPPING, "a name that PostgreSQL would cut"));
    }
}
