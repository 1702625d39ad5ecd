package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for one kind of mistake. {@link Checks} lists Lintel's own; a team's are services on the processor path
 * (docs/own-checks.md). It has a public constructor without parameters, and keeps nothing from one compile to the next.
 */
public interface Check {

    /**
     * What it is called. A method and not an annotation: reading an annotation makes a proxy class, which costs every compile
     * 30 ms.
     */
    CheckInfo info();

    /** Reports each finding once, at the place where its fix is written. */
    void run(Derivation derivation, Consumer<Finding> findings);

    /**
     * Looks at what has changed since the last revision, and reports each finding once. It is called where a lock is read and nothing
     * is wrong with the model. Most have nothing to say to that.
     */
    default void compare(Derivation derivation, History history, Consumer<Finding> findings) {}

    /**
     * Looks at what the checks that are on have found, those findings that are accepted among them. Most have nothing to say to
     * that.
     *
     * @param on the ids of the checks that are on
     */
    default void review(Derivation derivation, List<Finding> found, List<String> on, Consumer<Finding> findings) {}
}
