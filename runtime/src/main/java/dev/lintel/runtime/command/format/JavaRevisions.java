package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.input.ClassPath;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.revision.RevisionSource;
import java.nio.file.Path;
import java.util.List;

/**
 * Revisions as Java sources.
 *
 * @param classPath where the compiled ones are; nothing on it for the first one
 * @param sources the folder of Java sources
 * @param packageName their package; empty for the one that the compile has found
 */
public record JavaRevisions(ClassPath classPath, Path sources, String packageName) implements RevisionFormat {

    @Override
    public List<String> heads() {
        if (mayBegin()) {
            return List.of();
        }
        try (Revisions revisions = classPath.load()) {
            return revisions.graph().heads().stream().map(Node::id).toList();
        }
    }

    @Override
    public String place() {
        return "the compiled revisions";
    }

    @Override
    public boolean mayBegin() {
        return classPath.entries().isEmpty();
    }

    @Override
    public String each() {
        return "lintel show tells each, once it is compiled";
    }

    @Override
    public String reasons() {
        return "it loses data: write into each op.destructive(\"\", …) why that is right";
    }

    @Override
    public String waiting() {
        return "upgrade --expand-only stops before it";
    }

    @Override
    public NewFiles files(SchemaDocument parent, SchemaDocument model, String message, Plan plan, List<String> names) {
        return file(RevisionSource.of(home(model), parent.heads(), message, plan), home(model));
    }

    @Override
    public NewFiles empty(SchemaDocument lock, SchemaDocument model, String message) {
        return file(RevisionSource.empty(home(model), lock.heads(), message), home(model));
    }

    private String home(SchemaDocument model) {
        return packageName.isEmpty() ? model.options().getOrDefault("lintel.migrations", "") : packageName;
    }

    private NewFiles file(RevisionSource source, String home) {
        Path file = sources;
        for (String part : home.isEmpty() ? new String[0] : home.split("\\.")) {
            file = file.resolve(part);
        }
        file = file.resolve(source.className() + ".java");
        return new NewFiles(
                List.of(source.id()),
                List.of(new NewFiles.NewFile(file, source.text())),
                source.text().contains("op.destructive(\"\""));
    }
}
