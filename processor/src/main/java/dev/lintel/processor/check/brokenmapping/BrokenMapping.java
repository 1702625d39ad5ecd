package dev.lintel.processor.check.brokenmapping;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses what no provider starts with. */
public final class BrokenMapping extends MappingCheck {

    public BrokenMapping() {
        super(CheckInfo.ofMapping(
                "broken-mapping",
                CheckInfo.Kind.STARTUP,
                "a mapping that the specification forbids and Hibernate does not start with"));
    }
}
