package dev.lintel.schema.access;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.IndexKey.Nulls;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The index that a query lacks: what it looks up, then what it sorts by or where it looks up a stretch, among the rows that it wants. */
final class MissingIndex {

    private MissingIndex() {}

    /** For what is inside of a value. */
    static Index gin(Table table, Condition condition, boolean isJson) {
        IndexKey key = key(condition.term(), false, Nulls.DEFAULT);
        boolean isContained = isJson && condition.comparison() == Comparison.CONTAINS;
        return new Index(
                name(table, List.of(key)),
                false,
                Identifier.of("gin"),
                List.of(isContained ? key.withOperatorClass("jsonb_path_ops") : key),
                List.of(),
                Optional.empty(),
                false);
    }

    /** Empty where the query asks for nothing that a b-tree could give. */
    static Optional<Index> of(Table table, AccessPattern pattern, Selectivity selectivity) {
        Map<Term, IndexKey> keys = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        List<Condition> few = new ArrayList<>();
        for (Condition condition : pattern.conditions()) {
            boolean isFixed = condition.isKnown() && selectivity.isLow(condition)
                    || condition.comparison() == Comparison.IS_NOT_NULL;
            if (isFixed) {
                where.add(condition.sql());
            } else if (condition.comparison().isEquality()) {
                if (selectivity.isLow(condition)) {
                    few.add(condition);
                } else {
                    add(condition.term(), keys);
                }
            }
        }
        few.forEach(c -> add(c.term(), keys));
        List<SortKey> wanted = Match.wanted(pattern.conditions(), pattern.order());
        for (SortKey sort : wanted) {
            boolean isDefault = sort.nullsFirst() == sort.descending();
            Nulls nulls = isDefault ? Nulls.DEFAULT : sort.nullsFirst() ? Nulls.FIRST : Nulls.LAST;
            keys.putIfAbsent(sort.term(), key(sort.term(), sort.descending(), nulls));
        }
        if (wanted.isEmpty()) {
            pattern.conditions().stream()
                    .filter(c -> c.comparison().isRange())
                    .findFirst()
                    .ifPresent(c -> add(c.term(), keys));
        }
        boolean isTooFew = keys.isEmpty() || keys.size() == few.size() && wanted.isEmpty();
        if (isTooFew) {
            table.primaryKey().ifPresent(k -> k.columns().forEach(c -> add(Term.of(c), keys)));
        }
        List<IndexKey> all = List.copyOf(keys.values());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Index(
                        name(table, all),
                        false,
                        Index.BTREE,
                        all,
                        List.of(),
                        where.isEmpty() ? Optional.empty() : Optional.of(Expr.of(String.join(" and ", where))),
                        false));
    }

    private static void add(Term term, Map<Term, IndexKey> keys) {
        keys.putIfAbsent(term, key(term, false, Nulls.DEFAULT));
    }

    private static IndexKey key(Term term, boolean descending, Nulls nulls) {
        IndexKey.Target target = term.column()
                .<IndexKey.Target>map(IndexKey.OfColumn::new)
                .orElseGet(() -> new IndexKey.OfExpression(Expr.of(term.text())));
        return new IndexKey(target, Optional.empty(), Optional.empty(), descending, nulls);
    }

    /** As the convention has it, unless the table has one of that name. */
    private static Identifier name(Table table, List<IndexKey> keys) {
        List<Identifier> columns =
                keys.stream().map(k -> k.column().orElse(Identifier.of("expr"))).toList();
        Identifier name = ConstraintNames.index(table.name().name(), columns);
        boolean isTaken = table.indexes().stream().anyMatch(i -> i.name().equals(name));
        return isTaken ? ConstraintNames.shortened(name.value() + "_access") : name;
    }
}
