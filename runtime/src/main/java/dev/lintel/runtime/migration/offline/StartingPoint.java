package dev.lintel.runtime.migration.offline;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a database has to be for a script to begin.
 *
 * @param heads the heads that it has to be at
 * @param others the heads that it may be at besides: those of branches that have nothing to do with the script
 */
record StartingPoint(SortedSet<String> heads, SortedSet<String> others) {

    StartingPoint(RevisionGraph graph, SortedSet<String> applied, Collection<Node> nodes) {
        this(graph.headsAmong(applied), new TreeSet<>());
        List<String> ids = nodes.stream().map(Node::id).toList();
        graph.ordered().forEach(node -> others.add(node.id()));
        others.removeAll(applied);
        others.removeAll(graph.descendants(ids));
    }
}
