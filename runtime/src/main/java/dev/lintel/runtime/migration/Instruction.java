package dev.lintel.runtime.migration;

import dev.lintel.schema.op.Operation;

/** What a revision says: an operation, or a step in Java. */
public sealed interface Instruction {

    /** An operation on the schema or its rows. */
    record Operate(Operation operation) implements Instruction {}

    /** A step in Java, known by its name. */
    record Run(String name, JavaStep step) implements Instruction {}
}
