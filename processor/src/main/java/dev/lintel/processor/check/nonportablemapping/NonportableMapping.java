package dev.lintel.processor.check.nonportablemapping;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;
import dev.lintel.processor.check.Severity;

/** Refuses what Jakarta Persistence forbids though Hibernate starts with it. */
public final class NonportableMapping extends MappingCheck {

    public NonportableMapping() {
        super(new CheckInfo(
                "nonportable-mapping",
                Severity.ERROR,
                "a mapping that the specification forbids and Hibernate lets pass"));
    }
}
