package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameSequence;
import dev.lintel.schema.op.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of whole tables and of the rows that belong to the schema. */
final class TableEdits {

    private static final Identifier BILLING = Identifier.of("Billing");

    private final Draft draft;
    private final Chance chance;
    private final Names names;
    private final PostgresVersion version;

    TableEdits(Draft draft, Chance chance, Names names, PostgresVersion version) {
        this.draft = draft;
        this.chance = chance;
        this.names = names;
        this.version = version;
    }

    List<Runnable> all() {
        return List.of(this::add, this::drop, this::rename, this::move, this::comment, this::rows);
    }

    private Optional<Table> any() {
        return chance.pickAny(List.copyOf(draft.schema().tables().values()));
    }

    private void add() {
        Schema schema = draft.schema();
        RandomSchemas random = new RandomSchemas(chance, version, names);
        Table table = chance.oneIn(4) ? random.lookup(schema) : random.table(schema);
        draft.schema(schema.toBuilder().put(table).build());
    }

    private void drop() {
        any().ifPresent(table -> {
            draft.dropped(table.name());
            draft.schema(Cut.table(draft.schema(), table.name()));
        });
    }

    private void rename() {
        any().ifPresent(table -> rename(table, table.name().sibling(names.table())));
    }

    /** Into another PostgreSQL schema, or out of one. */
    private void move() {
        any().ifPresent(table -> {
            Identifier name = chance.oneIn(3) ? names.table() : table.name().name();
            boolean isInside = table.name().schema().isPresent();
            if (!isInside && !draft.schema().schemas().contains(BILLING)) {
                draft.schema(draft.schema().toBuilder().schema(BILLING).build());
            }
            rename(table, new QualifiedName(isInside ? Optional.empty() : Optional.of(BILLING), name));
        });
    }

    private void rename(Table table, QualifiedName renamed) {
        if (draft.schema().relations().contains(renamed)) {
            return;
        }
        draft.renamed(new RenameTable(table.name(), renamed));
        draft.renamedTable(table.name(), renamed);
        QualifiedName sequence = sequenceOf(table.name());
        if (draft.schema().sequences().containsKey(sequence)
                && !draft.schema().relations().contains(sequenceOf(renamed))) {
            draft.renamed(new RenameSequence(sequence, sequenceOf(renamed)));
        }
    }

    private static QualifiedName sequenceOf(QualifiedName table) {
        return table.sibling(Identifier.of(table.name() + "_seq"));
    }

    private void comment() {
        any().ifPresent(table ->
                draft.change(table.name(), t -> t.comment(new RandomColumns(chance, version).comment())));
    }

    /** Another text for one row, one row more, and one less of those that no sample refers to. */
    private void rows() {
        List<Table> lookups = draft.schema().tables().values().stream()
                .filter(t -> !t.rows().isEmpty())
                .toList();
        chance.pickAny(lookups).ifPresent(table -> {
            List<Row> rows = new ArrayList<>(table.rows());
            rows.set(1, RandomSchemas.row("'v1'", "'Another text'", chance.between(5, 9)));
            if (rows.size() > 3) {
                rows.remove(3);
            } else {
                rows.add(RandomSchemas.row("'v8'", "'Eight'", 8));
            }
            draft.change(table.name(), t -> t.rows(rows));
        });
    }
}
