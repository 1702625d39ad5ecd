package dev.lintel.processor.check.unknowncolumn;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses a name that leads to no column. */
public final class UnknownColumn extends MappingCheck {

    public UnknownColumn() {
        super(CheckInfo.ofMapping(
                "unknown-column", CheckInfo.Kind.MAPPING, "a column or attribute that is named and not there"));
    }
}
