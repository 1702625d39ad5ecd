package dev.lintel.runtime.command;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.json.Json;

/** A revision for programs. */
final class NodeJson {

    private NodeJson() {}

    static Json of(Node node) {
        return Json.object()
                .put("id", node.id())
                .put("message", node.message())
                .putAll("revises", node.revises())
                .putAll("dependsOn", node.dependsOn())
                .putAll("branchLabels", node.labels())
                .put("contract", node.contract())
                .line();
    }
}
