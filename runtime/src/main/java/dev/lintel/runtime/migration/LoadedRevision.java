package dev.lintel.runtime.migration;

import dev.lintel.runtime.migration.graph.Node;
import java.util.List;
import java.util.function.Consumer;

/**
 * A revision that was found: what its annotation says, and the class that says its steps.
 *
 * @param node its place in the graph
 */
public record LoadedRevision(Node node, Migration migration) {

    /** What leads from the parents to it. */
    public List<Instruction> upgrade() {
        return said("upgrade", migration::upgrade);
    }

    /** What leads back. */
    public List<Instruction> downgrade() {
        return said("downgrade", migration::downgrade);
    }

    private List<Instruction> said(String method, Consumer<Operations> steps) {
        Operations operations = new Operations();
        try {
            steps.accept(operations);
        } catch (RuntimeException e) {
            throw new RevisionException(
                    "revision " + node.title() + ": " + method + "() of "
                            + migration.getClass().getName() + " failed: "
                            + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    e);
        }
        return operations.instructions();
    }
}
