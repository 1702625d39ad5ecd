package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** Looks for one kind of mistake. {@link Checks} lists them. */
public interface Check {

    /**
     * What it is called. A method and not an annotation: reading an annotation makes a proxy class, which costs every compile
     * 30 ms.
     */
    CheckInfo info();

    /** Reports each finding once, at the place where its fix is written. */
    void run(Derivation derivation, Consumer<Finding> findings);
}
