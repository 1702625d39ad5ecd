package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Random constraints and triggers that fit a table. Each is empty where the table has no column for it. */
final class RandomParts {

    private final Chance chance;
    private final Names names;
    private final PostgresVersion version;
    private final Predicate<Column> filled;

    /** @param filled whether the rows of the table have the column's samples, or there are no rows */
    RandomParts(Chance chance, Names names, PostgresVersion version, Predicate<Column> filled) {
        this.chance = chance;
        this.names = names;
        this.version = version;
        this.filled = filled;
    }

    Optional<PrimaryKey> primaryKey(Schema schema, Table table) {
        return distinct(schema, table).stream()
                .filter(c -> !c.nullable())
                .findFirst()
                .map(c -> new PrimaryKey(name("pk", table), List.of(c.name())));
    }

    Optional<UniqueConstraint> unique(Schema schema, Table table) {
        return chance.pickAny(distinct(schema, table)).map(column -> {
            List<Identifier> columns = new ArrayList<>(List.of(column.name()));
            others(schema, table, column).stream().limit(chance.between(0, 1)).forEach(columns::add);
            return new UniqueConstraint(
                    name("uq", table),
                    chance.shuffled(columns),
                    version.isAtLeast(15) && chance.oneIn(4),
                    // The rows of a schema are inserted ON CONFLICT DO NOTHING, which a deferrable constraint forbids.
                    table.rows().isEmpty() ? deferrability() : Deferrability.NOT_DEFERRABLE);
        });
    }

    private List<Identifier> others(Schema schema, Table table, Column column) {
        return chance
                .shuffled(table.columns().stream()
                        .filter(c -> !c.equals(column) && isPlain(c))
                        .filter(c -> ColumnKinds.of(c.type(), schema).indexes().stream()
                                .anyMatch(i -> i.startsWith("btree")))
                        .toList())
                .stream()
                .map(Column::name)
                .toList();
    }

    Optional<CheckConstraint> check(Schema schema, Table table) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isPlain(column)) {
                for (String check : ColumnKinds.of(column.type(), schema).checks()) {
                    checks.add(new CheckConstraint(
                            name("ck", table),
                            Expr.of(check.replace("%s", column.name().quoted()))));
                }
                // The rows of a lookup table are more than the samples, and a default may be none of them.
                boolean hasSamples = table.rows().isEmpty()
                        && filled.test(column)
                        && !(column.value() instanceof ColumnValue.Default);
                if (hasSamples && ColumnKinds.of(column.type(), schema).family().equals("characters")) {
                    checks.add(new CheckConstraint(
                            name("ck", table), values(column).expression()));
                }
            }
        }
        return chance.pickAny(checks);
    }

    /** What an enum's column may have: the samples, and one that no row has. */
    private CheckedValues values(Column column) {
        List<String> labels = new ArrayList<>(List.of("a'b"));
        for (int row = 0; row < SampleRows.ROWS; row++) {
            labels.add("v" + row);
        }
        return new CheckedValues(column.name(), chance.shuffled(labels));
    }

    /** A foreign key from columns that the table has to a key of any table; where rows belong to the schema, to their code. */
    Optional<ForeignKey> foreignKey(Schema schema, Table table) {
        if (!table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<ForeignKey> possible = new ArrayList<>();
        for (Table parent : schema.tables().values()) {
            List<List<Identifier>> keys = keys(
                    parent.rows().isEmpty()
                            ? parent
                            : parent.toBuilder().uniques(List.of()).build());
            for (List<Identifier> key : keys) {
                columnsLike(parent, key, table)
                        .filter(columns -> !(parent.equals(table) && columns.equals(key)))
                        .ifPresent(columns -> possible.add(new ForeignKey(
                                name("fk", table), columns, parent.name(), key, action(), action(), deferrability())));
            }
        }
        return chance.pickAny(possible);
    }

    /** The keys of a table that a foreign key can refer to. */
    static List<List<Identifier>> keys(Table table) {
        List<List<Identifier>> keys = new ArrayList<>();
        table.primaryKey().ifPresent(k -> keys.add(k.columns()));
        table.uniques().stream()
                .filter(u -> u.deferrability() == Deferrability.NOT_DEFERRABLE)
                .forEach(u -> keys.add(u.columns()));
        return keys;
    }

    private Optional<List<Identifier>> columnsLike(Table parent, List<Identifier> key, Table child) {
        List<Identifier> columns = new ArrayList<>();
        for (Identifier name : key) {
            Column target = parent.column(name).orElseThrow();
            List<Identifier> fitting = child.columns().stream()
                    .filter(c -> c.type().equals(target.type()) && isPlain(c) && filled.test(c))
                    .map(Column::name)
                    .filter(c -> !columns.contains(c))
                    .toList();
            if (!isPlain(target) || target.nullable() || fitting.isEmpty()) {
                return Optional.empty();
            }
            columns.add(chance.pick(fitting));
        }
        return Optional.of(columns);
    }

    Optional<Trigger> trigger(Schema schema, Table table) {
        List<Identifier> plain = table.columns().stream()
                .filter(RandomParts::isPlain)
                .filter(c -> !hasJson(c.type(), schema))
                .map(Column::name)
                .toList();
        return chance.pickAny(List.copyOf(schema.functions().keySet()))
                .map(function -> trigger(table, function, plain));
    }

    /** Whether values cannot be compared: {@code json} has no equality, and neither has a composite type with an attribute of it. */
    private static boolean hasJson(SqlType type, Schema schema) {
        return type.equals(PlainType.JSON)
                || schema.composites().values().stream()
                        .filter(c -> type.isOf(c.name()))
                        .flatMap(c -> c.attributes().stream())
                        .anyMatch(a -> hasJson(a.type(), schema));
    }

    private Trigger trigger(Table table, QualifiedName function, List<Identifier> columns) {
        boolean conditional = chance.oneIn(3) && !columns.isEmpty();
        List<Trigger.Event> events =
                conditional ? List.of(Trigger.Event.UPDATE) : chance.some(List.of(Trigger.Event.values()), 3);
        String column = conditional ? chance.pick(columns).quoted() : "";
        return new Trigger(
                name("tr", table),
                chance.pick(List.of(Trigger.Timing.values())),
                events,
                conditional
                        ? Optional.of(Expr.of("OLD." + column + " IS DISTINCT FROM NEW." + column))
                        : Optional.empty(),
                function);
    }

    Deferrability deferrability() {
        return chance.oneIn(4) ? chance.pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE;
    }

    private ReferentialAction action() {
        return chance.pick(List.of(ReferentialAction.values()));
    }

    /** The columns whose values differ from row to row. */
    private List<Column> distinct(Schema schema, Table table) {
        return chance.shuffled(table.columns().stream()
                .filter(c -> isPlain(c) && filled.test(c))
                .filter(c -> {
                    ColumnKind kind = ColumnKinds.of(c.type(), schema);
                    return kind.distinct() && kind.indexes().stream().anyMatch(i -> i.startsWith("btree"));
                })
                .toList());
    }

    static boolean isPlain(Column column) {
        return !(column.value() instanceof ColumnValue.Generated);
    }

    private Identifier name(String kind, Table table) {
        return names.fresh(kind + "_" + table.name().name());
    }
}
