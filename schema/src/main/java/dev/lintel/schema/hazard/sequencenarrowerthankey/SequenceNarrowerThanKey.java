package dev.lintel.schema.hazard.sequencenarrowerthankey;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Optional;

/** A key becomes bigint, and its sequence ends with integer. */
public final class SequenceNarrowerThanKey implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "sequence-narrower-than-key", Level.ERROR, "a key becomes bigint, and its sequence ends with integer");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.SetType.class)
                .filter(s -> s.type().filter(PlainType.BIGINT::equals).isPresent())
                .flatMap(s -> context.column(Context.tableOf(statement), s.column()).stream()
                        .flatMap(c -> narrow(context, c).stream()))
                .map(q -> new Danger(
                        "the column takes larger numbers from now on, but its sequence " + q
                                + " ends at 2147483647, and so do the INSERTs",
                        "op.alterSequence(\"" + q + "\", \"bigint\", …) first"))
                .toList();
    }

    /** The sequence of integers that a column's default counts with. */
    private static Optional<QualifiedName> narrow(Context context, Column column) {
        Optional<Expr> value =
                column.value() instanceof ColumnValue.Default d ? Optional.of(d.expression()) : Optional.empty();
        return context.schema().stream()
                .flatMap(s -> s.sequences().values().stream())
                .filter(q -> !q.type().equals(PlainType.BIGINT))
                .map(Sequence::name)
                .filter(q -> value.filter(v -> v.sql().contains("nextval(") && names(v, q))
                        .isPresent())
                .filter(q -> context.said().all().noneMatch(s -> isWidened(s, q)))
                .findFirst();
    }

    /** The name stands in quotes: {@code nextval('sales.orders_id_seq')}. */
    private static boolean names(Expr value, QualifiedName sequence) {
        return value.sql().contains("'" + sequence.quoted() + "'")
                || value.sql().contains("." + sequence.name().quoted() + "'");
    }

    private static boolean isWidened(SqlStatement statement, QualifiedName sequence) {
        return statement instanceof SqlStatement.AlterSequence alter
                && alter.type()
                && Context.isSame(alter.sequence(), sequence);
    }
}
