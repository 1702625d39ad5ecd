package dev.lintel.processor.check.indexonunboundedtext;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ConstraintCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses a b-tree over texts that may be longer than it takes. */
public final class IndexOnUnboundedText extends ConstraintCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "index-on-unbounded-text",
            Severity.WARNING,
            "a b-tree over text without limit, which refuses rows of more than 2,704 bytes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedConstraint constraint, Table table, Set<Finding> found) {
        if (!constraint.said() || constraint.kind() == DerivedConstraint.Kind.CHECK) {
            return;
        }
        Optional<Index> index = table.index(constraint.name());
        for (Identifier name : columns(constraint, table, index)) {
            Optional<Column> column = table.column(name);
            if (column.isPresent() && TextLimit.isMissing(column.get(), table, index.flatMap(Index::where))) {
                found.add(finding(constraint, table, name, index));
                break;
            }
        }
    }

    /** What a b-tree has in each of its rows, whole. */
    private static List<Identifier> columns(DerivedConstraint constraint, Table table, Optional<Index> index) {
        List<Identifier> columns = new ArrayList<>();
        for (UniqueConstraint unique : table.uniques()) {
            if (unique.name().equals(constraint.name())) {
                columns.addAll(unique.columns());
            }
        }
        if (index.isPresent() && index.get().method().equals(Index.BTREE)) {
            for (IndexKey key : index.get().keys()) {
                key.column().ifPresent(columns::add);
            }
            columns.addAll(index.get().include());
        }
        return columns;
    }

    private static Finding finding(
            DerivedConstraint constraint, Table table, Identifier column, Optional<Index> index) {
        String what = constraint.name() + " refuses every row whose " + column.quoted()
                + " does not fit into 2,704 bytes, and nothing keeps it shorter; give " + table.name() + "." + column
                + " a length of at most " + TextLimit.CHARACTERS + ", or index a part of it, such as left("
                + column.quoted()
                + ", 200), or a hash of it, such as md5(" + column.quoted() + ")";
        boolean isOwn = constraint.place().path().contains(Lintel.PG_INDEX)
                || constraint.place().path().contains(Lintel.PG_INDEX + "$List");
        boolean isLookup = index.filter(
                        i -> i.keys().size() == 1 && !i.unique() && i.include().isEmpty())
                .filter(i -> i.keys().get(0).equals(IndexKey.of(column)))
                .isPresent();
        return new Finding(
                INFO.id(),
                constraint.place(),
                what,
                isOwn && isLookup ? Optional.of("using = PgIndex.Method.HASH") : Optional.empty());
    }
}
