package dev.lintel.processor.check.revisiongraph;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.function.Consumer;

/** What {@code lintel check} tells of the revisions. It stands here for its page: a compile does not see all of them. */
public final class RevisionGraph implements Check {

    private static final CheckInfo INFO = CheckInfo.ofCommand(
            "revision-graph",
            "revisions with one id, without their parent, in a circle, with two heads, or without a way back");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {}
}
