package dev.lintel.runtime.migration.graph;

import java.util.List;
import java.util.Optional;

/**
 * A revision in the graph.
 *
 * @param id not empty
 * @param revises ids of its parents: none for a base, two or more for a merge
 * @param dependsOn ids of revisions on other branches that have to be applied before
 * @param labels names of the branch that begins here
 * @param contract whether it must wait until the last process of the old code is gone
 * @param className the class that says its steps; empty where it is not known
 */
public record Node(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        String message,
        boolean contract,
        Optional<String> className) {

    /** Of a class that is not known. */
    public Node(
            String id,
            List<String> revises,
            List<String> dependsOn,
            List<String> labels,
            String message,
            boolean contract) {
        this(id, revises, dependsOn, labels, message, contract, Optional.empty());
    }

    public Node {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    public boolean isBase() {
        return revises.isEmpty();
    }

    public boolean isMerge() {
        return revises.size() > 1;
    }

    /** {@code 8c1f2a9d4e77 (add priority to tasks)}. */
    public String title() {
        return message.isEmpty() ? id : id + " (" + message + ")";
    }

    /** {@code 8c1f2a9d4e77 (shop.migrations.R8c1f2a9d4e77_AddPriorityToTasks)}: where it is written, for what is wrong with it. */
    public String place() {
        return className.map(name -> id + " (" + name + ")").orElse(title());
    }
}
