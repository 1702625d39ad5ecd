package dev.lintel.processor.check.softdeleteunique;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of entities whose rows are marked and not deleted: those with the mark, and what else an entity has. */
final class SoftDeleted {

    private final Map<QualifiedName, DerivedTable> tables = new HashMap<>();

    private SoftDeleted() {}

    static SoftDeleted in(Derivation derivation) {
        SoftDeleted deleted = new SoftDeleted();
        Map<QualifiedName, DerivedTable> all = new HashMap<>();
        derivation.tables().forEach(t -> all.put(t.name(), t));
        for (DerivedTable table : derivation.tables()) {
            boolean isOfEntity =
                    table.kind() == DerivedTable.Kind.ENTITY || table.kind() == DerivedTable.Kind.SECONDARY;
            Optional<DerivedTable> root = derivation
                    .entities()
                    .find(table.owner())
                    .flatMap(e -> derivation.entities().find(e.root()))
                    .map(e -> all.get(e.table()));
            boolean isMarked = table.liveRows().isPresent()
                    || root.flatMap(DerivedTable::liveRows).isPresent();
            if (isOfEntity && isMarked) {
                deleted.tables.put(table.name(), table);
            }
        }
        return deleted;
    }

    @Nullable
    DerivedTable table(QualifiedName name) {
        return tables.get(name);
    }

    /** Whether a predicate speaks of the mark: of the column that the condition of live rows is about. */
    static boolean isAbout(Expr predicate, Expr live) {
        String column = live.sql().replace("not ", "").replace(" is null", "").replace("\"", "");
        return predicate.mentions(Identifier.of(column));
    }
}
