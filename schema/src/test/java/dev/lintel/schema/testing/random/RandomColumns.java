package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Optional;

/** Random columns, their defaults, expressions and comments. */
final class RandomColumns {

    private static final List<String> COMMENTS = List.of(
            "What it is.", "It's \"quoted\", with a \\ and a $lintel$", "Two\nlines, größer", "  blanks around  ");

    private final Chance chance;
    private final PostgresVersion version;

    RandomColumns(Chance chance, PostgresVersion version) {
        this.chance = chance;
        this.version = version;
    }

    /** A column with a value of its own: no identity, not computed. */
    Column column(Schema schema, Identifier name) {
        ColumnKind kind = chance.pick(ColumnKinds.in(schema));
        return new Column(
                name,
                kind.type(),
                chance.oneIn(2),
                value(kind, schema),
                kind.family().equals("characters") ? collation() : Optional.empty(),
                comment());
    }

    Optional<QualifiedName> collation() {
        return chance.oneIn(8) ? Optional.of(QualifiedName.of("C")) : Optional.empty();
    }

    Optional<String> comment() {
        return chance.oneIn(5) ? Optional.of(chance.pick(COMMENTS)) : Optional.empty();
    }

    ColumnValue value(ColumnKind kind, Schema schema) {
        if (!chance.oneIn(3)) {
            return ColumnValue.none();
        }
        Optional<Sequence> sequence =
                chance.pickAny(List.copyOf(schema.sequences().values()));
        if (kind.type().equals(PlainType.BIGINT) && sequence.isPresent() && chance.oneIn(2)) {
            return new ColumnValue.Default(
                    Expr.of("nextval(" + Literal.of(sequence.get().name().quoted()) + ")"));
        }
        return new ColumnValue.Default(Expr.of(chance.pick(kind.defaults())));
    }

    ColumnValue.Identity identity() {
        return new ColumnValue.Identity(
                chance.oneIn(2), chance.oneIn(2) ? SequenceOptions.DEFAULT : new SequenceOptions(1000, 50));
    }

    static boolean canBeIdentity(Column column) {
        return !column.nullable()
                && (column.type().equals(PlainType.BIGINT)
                        || column.type().equals(PlainType.INTEGER)
                        || column.type().equals(PlainType.SMALLINT));
    }

    /** A column that is computed from another of the table; empty where none fits. */
    Optional<Column> generated(Table table, Identifier name) {
        List<Column> bases = table.columns().stream()
                .filter(c -> !(c.value() instanceof ColumnValue.Generated))
                .filter(c -> isCharacters(c) || c.type().equals(PlainType.INTEGER))
                .toList();
        return chance.pickAny(bases).map(base -> generatedFrom(base, name));
    }

    private Column generatedFrom(Column base, Identifier name) {
        boolean virtual = version.isAtLeast(18) && chance.oneIn(3);
        String sql = base.name().quoted();
        if (base.type().equals(PlainType.INTEGER)) {
            return Column.of(name.value(), PlainType.BIGINT)
                    .withNullable(true)
                    .withValue(new ColumnValue.Generated(Expr.of(sql + "::bigint * 2"), !virtual));
        }
        if (virtual || chance.oneIn(2)) {
            return Column.of(name.value(), PlainType.TEXT)
                    .withNullable(true)
                    .withValue(new ColumnValue.Generated(Expr.of("upper(" + sql + ")"), !virtual));
        }
        return Column.of(name.value(), PlainType.TSVECTOR)
                .withValue(
                        new ColumnValue.Generated(Expr.of("to_tsvector('simple', coalesce(" + sql + ", ''))"), true));
    }

    private static boolean isCharacters(Column column) {
        return column.type().equals(PlainType.TEXT) || column.type() instanceof CharacterType;
    }
}
