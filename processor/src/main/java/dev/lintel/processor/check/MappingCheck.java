package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** What comes to light where a mapping is read, and is only passed on here. */
public abstract class MappingCheck implements Check {

    private final CheckInfo info;

    protected MappingCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void run(Derivation derivation, Consumer<Finding> findings) {
        for (Finding problem : derivation.problems()) {
            if (problem.id().equals(info.id())) {
                findings.accept(problem);
            }
        }
    }
}
