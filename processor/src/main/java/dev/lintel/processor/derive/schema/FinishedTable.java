package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedConstraint.Kind;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKeyIndex;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A draft made a table, with what only shows once all tables are there: partial unique indexes, indexes of foreign keys. */
record FinishedTable(Table table, List<DerivedConstraint> constraints) {

    private static final String UNINDEXED = "unindexed-foreign-key";

    static FinishedTable of(TableDraft draft, Referenced referenced, Allowances allowances) {
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
        for (DerivedForeignKey key : longestFirst(draft.foreignKeys())) {
            Index index = indexOf(draft, key);
            if (isUnindexed(key, table.build(), index.name(), allowances)) {
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

    /**
     * Whether a foreign key gets an index unasked: nothing begins with its columns, nobody says that it needs none, and no index of
     * the source stands in its place, under the name that it would have.
     */
    private static boolean isUnindexed(DerivedForeignKey key, Table table, Identifier name, Allowances allowances) {
        boolean isReplaced = table.indexes().stream()
                .anyMatch(i -> i.name().equals(name)
                        && i.keys()
                                .get(0)
                                .column()
                                .filter(key.key().columns()::contains)
                                .isPresent());
        return !ForeignKeyIndex.isIn(table, key.key().columns())
                && !isReplaced
                && !allowances.accepts(UNINDEXED, key.namePlace().element());
    }

    /** So that the index of one serves another that has its first columns. */
    private static List<DerivedForeignKey> longestFirst(List<DerivedForeignKey> keys) {
        List<DerivedForeignKey> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparingInt(
                        (DerivedForeignKey k) -> k.key().columns().size())
                .reversed());
        return sorted;
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
