package dev.lintel.processor.check.missingidclass;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;
import dev.lintel.processor.check.Severity;

/** Refuses several ids without a class for the key. */
public final class MissingIdClass extends MappingCheck {

    public MissingIdClass() {
        super(new CheckInfo("missing-id-class", Severity.ERROR, "several ids without a class for the key"));
    }
}
