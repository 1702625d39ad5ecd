package dev.lintel.runtime.migration.graph;

import java.util.List;

/**
 * The revisions do not form a graph, or a target names nothing in it. The message says which, and how to mend it.
 *
 * <p>What is wrong with the revisions themselves, and not with a target, bears the id {@code revision-graph}.
 */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String ID = "[lintel:revision-graph] ";

    /** A target that names nothing, or not one thing. */
    public GraphException(String message) {
        super(message);
    }

    /** Something that is wrong with the revisions. */
    static GraphException of(List<String> problems) {
        return new GraphException(ID + String.join("\n" + ID, problems));
    }

    /** The message, something that is wrong a line. */
    public List<String> lines() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
