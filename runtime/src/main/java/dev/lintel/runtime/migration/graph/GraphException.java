package dev.lintel.runtime.migration.graph;

/** The revisions do not form a graph, or a target names nothing in it. The message says which, and how to mend it. */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GraphException(String message) {
        super(message);
    }
}
