package dev.lintel.schema.diff;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.CreateSchema;
import dev.lintel.schema.op.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables that get another PostgreSQL schema. */
final class Moves {

    private final Schema before;
    private final Schema after;

    Moves(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Whether nothing has the names that a table, its keys and its indexes need where it goes; always, where it stays. */
    boolean isPossible(QualifiedName old, QualifiedName name) {
        if (old.schema().equals(name.schema())) {
            return true;
        }
        Set<QualifiedName> taken = new HashSet<>(after.relations());
        after.table(name).map(Table::relations).ifPresent(taken::removeAll);
        taken.addAll(before.relations());
        boolean isNamed = before.table(old).stream()
                .flatMap(t -> t.relations().stream())
                .filter(r -> !r.equals(old))
                .allMatch(r -> !taken.contains(name.sibling(r.name())));
        boolean isFreeOnTheWay = old.name().equals(name.name()) || !taken.contains(old.sibling(name.name()));
        return isNamed && isFreeOnTheWay && !before.relations().contains(name);
    }

    /** What makes the PostgreSQL schemas that tables go to and that are not there yet. */
    List<Operation> schemas(Map<QualifiedName, QualifiedName> wanted) {
        return wanted.values().stream()
                .map(QualifiedName::schema)
                .flatMap(Optional::stream)
                .distinct()
                .filter(s -> after.schemas().contains(s) && !before.schemas().contains(s))
                .<Operation>map(CreateSchema::new)
                .toList();
    }
}
