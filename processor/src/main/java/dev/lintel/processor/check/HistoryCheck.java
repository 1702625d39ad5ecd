package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/**
 * Looks at what has changed since the last revision. It has nothing to say where no lock is read ({@code lintel.pending=off}), or
 * where the model is wrong in itself.
 */
public abstract class HistoryCheck implements Check {

    private final CheckInfo info;

    protected HistoryCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    /** It has nothing to say of a model alone. */
    @Override
    public final void run(Derivation derivation, Consumer<Finding> findings) {}

    @Override
    public abstract void compare(Derivation derivation, History history, Consumer<Finding> findings);
}
