package dev.lintel.schema.hazard.extensionchange;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.ObjectKind;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/** An extension is made, updated or dropped. */
public final class ExtensionChange implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("extension-change", Level.WARNING, "an extension is made, updated or dropped");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        Stream<String> names = statement instanceof SqlStatement.ChangeExtension change
                ? Stream.of(change.name().value())
                : statement instanceof SqlStatement.Drop drop && drop.kind() == ObjectKind.EXTENSION
                        ? drop.names().stream().map(QualifiedName::toString)
                        : Stream.of();
        return names.map(n -> new Danger(
                        "extension " + n
                                + " needs a right that the role of a migration may not have, and runs a script of its own",
                        "op.createExtension(\"" + n + "\"), as the first step"))
                .toList();
    }
}
