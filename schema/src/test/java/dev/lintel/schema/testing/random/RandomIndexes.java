package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Random indexes that fit a table: of all access methods, over columns and expressions, partial, unique, covering. */
final class RandomIndexes {

    private final Chance chance;
    private final Names names;
    private final PostgresVersion version;
    private final Predicate<Column> filled;

    RandomIndexes(Chance chance, Names names, PostgresVersion version, Predicate<Column> filled) {
        this.chance = chance;
        this.names = names;
        this.version = version;
        this.filled = filled;
    }

    Optional<Index> index(Schema schema, Table table) {
        List<Column> columns = table.columns().stream()
                .filter(c -> !(c.value() instanceof ColumnValue.Generated g) || g.stored())
                .filter(c -> !kind(schema, c).indexes().isEmpty())
                .toList();
        return chance.pickAny(columns).map(column -> index(schema, table, column, columns));
    }

    private Index index(Schema schema, Table table, Column first, List<Column> columns) {
        ColumnKind kind = kind(schema, first);
        String[] method = chance.pick(kind.indexes()).split(" ");
        boolean btree = method[0].equals("btree");
        List<IndexKey> keys = new ArrayList<>();
        keys.add(key(schema, first, btree && chance.oneIn(3), btree, method.length > 1 ? method[1] : ""));
        List<Identifier> include = new ArrayList<>();
        if (btree) {
            for (Column other : chance.some(columns, 2)) {
                if (!other.equals(first) && kind(schema, other).indexes().get(0).startsWith("btree")) {
                    if (chance.oneIn(3)) {
                        include.add(other.name());
                    } else {
                        keys.add(key(schema, other, false, true, ""));
                    }
                }
            }
        }
        boolean plain = keys.stream().allMatch(k -> k.column().isPresent());
        boolean unique = btree
                && plain
                && filled.test(first)
                && kind.distinct()
                && RandomParts.isPlain(first)
                && chance.oneIn(3);
        return new Index(
                names.fresh("ix_" + table.name().name()),
                unique,
                Identifier.of(method[0]),
                keys,
                include,
                chance.oneIn(3) ? Optional.of(predicate(schema, chance.pick(columns))) : Optional.empty(),
                unique && version.isAtLeast(15) && chance.oneIn(3));
    }

    private IndexKey key(Schema schema, Column column, boolean expression, boolean ordered, String operatorClass) {
        List<String> expressions = kind(schema, column).expressions();
        boolean computed = expression && !expressions.isEmpty();
        IndexKey.Target target = computed
                ? new IndexKey.OfExpression(Expr.of(
                        chance.pick(expressions).replace("%s", column.name().quoted())))
                : new IndexKey.OfColumn(column.name());
        boolean characters = column.type().equals(PlainType.TEXT) && !computed;
        return new IndexKey(
                target,
                characters && operatorClass.isEmpty() && ordered && chance.oneIn(4)
                        ? Optional.of(QualifiedName.of("C"))
                        : Optional.empty(),
                operatorClass.isEmpty() || computed ? Optional.empty() : Optional.of(operatorClass),
                ordered && chance.oneIn(3),
                ordered ? chance.pick(List.of(IndexKey.Nulls.values())) : IndexKey.Nulls.DEFAULT);
    }

    private Expr predicate(Schema schema, Column column) {
        List<String> checks = kind(schema, column).checks();
        String sql = checks.isEmpty() || chance.oneIn(2) ? "%s IS NOT NULL" : chance.pick(checks);
        return Expr.of(sql.replace("%s", column.name().quoted()));
    }

    private static ColumnKind kind(Schema schema, Column column) {
        if (column.type().equals(PlainType.TSVECTOR)) {
            return new ColumnKind(
                    column.type(), "", i -> "''", List.of(), List.of(), false, List.of("gin", "gist"), List.of());
        }
        return ColumnKinds.of(column.type(), schema);
    }
}
