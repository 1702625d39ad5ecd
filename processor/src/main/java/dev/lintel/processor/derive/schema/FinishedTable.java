package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedConstraint.Kind;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A draft made a table, with what only shows once all tables are there: partial unique indexes, indexes of foreign keys. */
record FinishedTable(Table table, List<DerivedConstraint> constraints) {

    static FinishedTable of(TableDraft draft, Referenced referenced) {
        TableBuilder table = Table.builder(draft.name()).comment(draft.comment());
        List<DerivedConstraint> constraints = new ArrayList<>();
        draft.columns().stream().map(DerivedColumn::column).forEach(table::column);
        if (!draft.key().isEmpty()) {
            Identifier name = ConstraintNames.primaryKey(draft.name().name());
            table.primaryKey(new PrimaryKey(name, draft.key()));
            constraints.add(new DerivedConstraint(
                    draft.name(),
                    name,
                    Kind.PRIMARY_KEY,
                    false,
                    false,
                    draft.source().place()));
        }
        for (Named<List<Identifier>> unique : draft.uniques()) {
            boolean isKey = Set.copyOf(unique.part()).equals(Set.copyOf(draft.key()));
            if (isKey || !unique.part().stream().allMatch(c -> draft.column(c).isPresent())) {
                continue;
            }
            constraints.add(source(draft, unique, Kind.UNIQUE));
            unique(draft, unique, referenced, table);
        }
        for (Named<CheckConstraint> check : draft.checks()) {
            constraints.add(source(draft, check, Kind.CHECK));
            table.check(check.part());
        }
        for (Named<Index> index : draft.indexes()) {
            constraints.add(source(draft, index, Kind.INDEX));
            table.index(index.part());
        }
        draft.foreignKeys().forEach(k -> table.foreignKey(k.key()));
        draft.triggers().forEach(table::trigger);
        draft.rows().forEach(table::row);
        for (DerivedForeignKey key : draft.foreignKeys()) {
            if (!isIndexed(key.key().columns(), table.build())) {
                Index index = indexOf(draft, key);
                table.index(index);
                constraints.add(
                        new DerivedConstraint(draft.name(), index.name(), Kind.INDEX, false, false, key.namePlace()));
            }
        }
        return new FinishedTable(table.build(), List.copyOf(constraints));
    }

    private static <T> DerivedConstraint source(TableDraft draft, Named<T> part, Kind kind) {
        return new DerivedConstraint(draft.name(), part.name(), kind, part.said(), part.named(), part.place());
    }

    /** Among soft-deleted rows values may repeat, unless a foreign key refers to them. */
    private static void unique(
            TableDraft draft, Named<List<Identifier>> unique, Referenced referenced, TableBuilder table) {
        Optional<Expr> live = draft.liveRows().filter(l -> !referenced.contains(draft.name(), unique.part()));
        if (live.isPresent()) {
            table.index(new Index(
                    unique.name(),
                    true,
                    Index.BTREE,
                    unique.part().stream().map(IndexKey::of).toList(),
                    List.of(),
                    live,
                    false));
        } else {
            table.unique(new UniqueConstraint(unique.name(), unique.part(), false, Deferrability.NOT_DEFERRABLE));
        }
    }

    /** Whether something whole leads with the columns, in whatever order: the key, a unique constraint or an index. */
    private static boolean isIndexed(List<Identifier> columns, Table table) {
        List<List<Identifier>> leads = new ArrayList<>();
        table.primaryKey().ifPresent(k -> leads.add(k.columns()));
        table.uniques().forEach(u -> leads.add(u.columns()));
        for (Index index : table.indexes()) {
            if (index.where().isEmpty() && index.method().equals(Index.BTREE)) {
                leads.add(index.keys().stream()
                        .takeWhile(k -> k.column().isPresent())
                        .map(k -> k.column().orElseThrow())
                        .toList());
            }
        }
        return leads.stream()
                .anyMatch(
                        lead -> lead.size() >= columns.size() && columns.containsAll(lead.subList(0, columns.size())));
    }

    private static Index indexOf(TableDraft draft, DerivedForeignKey key) {
        return new Index(
                ConstraintNames.index(draft.name().name(), key.key().columns()),
                false,
                Index.BTREE,
                key.key().columns().stream().map(IndexKey::of).toList(),
                List.of(),
                Optional.empty(),
                false);
    }
}
