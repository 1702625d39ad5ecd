package dev.lintel.processor.check.sharedcolumn;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;
import dev.lintel.processor.check.Severity;

/** Refuses two attributes in one column that differ in its type. */
public final class SharedColumn extends MappingCheck {

    public SharedColumn() {
        super(new CheckInfo("shared-column", Severity.ERROR, "two attributes in one column that differ in its type"));
    }
}
