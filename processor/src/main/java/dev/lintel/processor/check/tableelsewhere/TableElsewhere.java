package dev.lintel.processor.check.tableelsewhere;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses to change the table of another module. */
public final class TableElsewhere extends MappingCheck {

    public TableElsewhere() {
        super(CheckInfo.ofMapping(
                "table-elsewhere",
                CheckInfo.Kind.MAPPING,
                "a table of this module that has to change for a class of another one"));
    }
}
