package dev.lintel.schema.diff;

import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Operations by the phase in which they are done, so that nothing is used before it is there or after it is gone. What goes, goes
 * first, under the old names and in the old words; then come the renames, then what is new. So the undo, which runs it all
 * backwards, brings back the old things under the old names too.
 */
public final class Changes {

    /** When an operation is done. */
    public enum Phase {
        DROP_TRIGGER,
        DROP_FOREIGN_KEY,
        DROP_INDEX,
        DROP_CONSTRAINT,
        WITHDRAW,
        DROP_GENERATED,
        DROP_COLUMN,
        DROP_ATTRIBUTE,
        DROP_TABLE,
        RENAME,
        CHANGE_TYPE,
        CREATE_SCHEMA,
        CREATE_EXTENSION,
        CREATE_TYPE,
        CREATE_SEQUENCE,
        CREATE_FUNCTION,
        CREATE_TABLE,
        ADD_COLUMN,
        CHANGE_COLUMN,
        ADD_GENERATED,
        CHANGE_ROW,
        SET_DEFAULT,
        RENAME_VALUE,
        DELETE_ROW,
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
