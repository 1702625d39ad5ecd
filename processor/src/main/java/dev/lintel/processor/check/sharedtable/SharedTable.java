package dev.lintel.processor.check.sharedtable;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;
import dev.lintel.processor.check.Severity;

/** Refuses two mappings in one table. */
public final class SharedTable extends MappingCheck {

    public SharedTable() {
        super(new CheckInfo("shared-table", Severity.ERROR, "two mappings in one table"));
    }
}
