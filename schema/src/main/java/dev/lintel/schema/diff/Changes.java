package dev.lintel.schema.diff;

import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Operations by the phase in which they are done, so that nothing is used before it is there or after it is gone: a new name is
 * free before it is taken, a table is there before something refers to it.
 */
public final class Changes {

    /** When an operation is done. */
    public enum Phase {
        RENAME,
        DROP_TRIGGER,
        DROP_FOREIGN_KEY,
        DROP_INDEX,
        DROP_CONSTRAINT,
        DROP_TABLE,
        CREATE_SCHEMA,
        CREATE_EXTENSION,
        CHANGE_TYPE,
        CREATE_SEQUENCE,
        CREATE_FUNCTION,
        CREATE_TABLE,
        DROP_COLUMN,
        ADD_COLUMN,
        CHANGE_COLUMN,
        CHANGE_ROW,
        ADD_KEY,
        CREATE_INDEX,
        ADD_CHECK,
        ADD_FOREIGN_KEY,
        CREATE_TRIGGER,
        DROP_SERVED_INDEX,
        DROP_FUNCTION,
        DROP_SEQUENCE,
        DROP_TYPE,
        DROP_SCHEMA,
        COMMENT
    }

    private final Map<Phase, List<Operation>> phases = new EnumMap<>(Phase.class);

    void add(Phase phase, Operation operation) {
        phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(operation);
    }

    /** All of them, in order. */
    public List<Operation> inOrder() {
        return phases.values().stream().flatMap(List::stream).toList();
    }
}
