package dev.lintel.runtime.migration;

import dev.lintel.schema.op.Operation;
import java.util.List;
import java.util.function.Consumer;

/** What is said inside of an operation: {@code op.transaction(t -> …)}. */
final class Block {

    private Block() {}

    /**
     * The operations that are said.
     *
     * @param where the method whose block it is
     * @throws IllegalArgumentException if a step in Java is among them
     */
    static List<Operation> of(String where, Consumer<Operations> block) {
        Operations inner = new Operations();
        block.accept(inner);
        if (inner.operations().size() != inner.instructions().size()) {
            throw new IllegalArgumentException(
                    "a step in Java cannot stand inside op." + where + "; write it after it");
        }
        return inner.operations();
    }
}
