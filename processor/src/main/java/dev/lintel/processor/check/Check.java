package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import java.util.function.Consumer;

/**
 * Looks for one kind of mistake. Its class bears {@link CheckInfo} and is found as a service.
 */
public interface Check {

    /** Reports each finding once, at the place where its fix is written. */
    void run(Derivation derivation, Consumer<Finding> findings);
}
