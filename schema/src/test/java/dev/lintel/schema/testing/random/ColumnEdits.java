package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Edits of columns. */
final class ColumnEdits {

    private static final List<SqlType> WHOLE = List.of(PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT);

    private final Draft draft;
    private final Chance chance;
    private final Names names;
    private final RandomColumns columns;

    ColumnEdits(Draft draft, Chance chance, Names names, PostgresVersion version) {
        this.draft = draft;
        this.chance = chance;
        this.names = names;
        this.columns = new RandomColumns(chance, version);
    }

    List<Runnable> all() {
        return List.of(
                this::add,
                this::addGenerated,
                () -> onAny(this::drop),
                () -> onAny(this::rename),
                () -> onAny(this::type),
                () -> onAny(this::type),
                () -> onAny(this::collation),
                () -> onAny(this::value),
                () -> onAny(this::identity),
                this::otherIdentity,
                this::plain,
                () -> onAny(this::nullability),
                () -> onAny((table, column) -> replace(table, column, c -> c.withComment(columns.comment()))));
    }

    private void onAny(BiConsumer<Table, Column> edit) {
        chance.pickAny(tables())
                .ifPresent(table -> chance.pickAny(table.columns()).ifPresent(column -> edit.accept(table, column)));
    }

    /** Not those with rows of their own, whose columns the rows name. */
    private List<Table> tables() {
        return draft.schema().tables().values().stream()
                .filter(t -> t.rows().isEmpty())
                .toList();
    }

    private void replace(Table table, Column column, UnaryOperator<Column> edit) {
        draft.change(
                table.name(),
                t -> t.columns(table.columns().stream()
                        .map(c -> c.equals(column) ? edit.apply(c) : c)
                        .toList()));
    }

    private Identifier newName(Table table) {
        return names.column(draft.columnNames(table));
    }

    private void add() {
        chance.pickAny(tables()).ifPresent(table -> {
            Column column = columns.column(draft.schema(), newName(table));
            if (!column.nullable() && column.value() instanceof ColumnValue.None || chance.oneIn(4)) {
                draft.backfill(table.name(), column.name());
            }
            draft.change(table.name(), t -> t.column(column));
        });
    }

    private void addGenerated() {
        chance.pickAny(tables())
                .flatMap(table -> columns.generated(table, newName(table)).map(c -> {
                    draft.change(table.name(), t -> t.column(c));
                    return c;
                }));
    }

    private void drop(Table table, Column column) {
        draft.dropped(table.name(), column.name());
        draft.schema(Cut.column(draft.schema(), table.name(), column.name()));
    }

    private void rename(Table table, Column column) {
        Identifier name = newName(table);
        draft.renamed(new RenameColumn(table.name(), column.name(), name));
        draft.renamedColumn(table.name(), column.name(), name);
    }

    private void type(Table table, Column column) {
        if (!(column.value() instanceof ColumnValue.None || column.value() instanceof ColumnValue.Default)) {
            if (column.value() instanceof ColumnValue.Identity) {
                retype(table, column, chance.pick(WHOLE), true);
            }
            return;
        }
        ColumnKind kind = ColumnKinds.of(column.type(), draft.schema());
        chance.pickAny(ColumnKinds.castsFrom(kind, draft.schema()))
                .ifPresent(to -> retype(table, column, to.type(), to.family().equals(kind.family())));
    }

    /** @param alike whether defaults, checks and indexes fit the new type too */
    private void retype(Table table, Column column, SqlType type, boolean alike) {
        Schema schema = draft.schema();
        if (!alike) {
            schema = Cut.dependents(schema, table.name(), column.name());
        }
        draft.schema(withoutForeignKeys(schema, table.name(), column.name(), type));
        Column retyped = column.withType(type);
        if (!alike) {
            retyped = retyped.withValue(columns.value(ColumnKinds.of(type, schema), schema))
                    .withCollation(Optional.empty());
            draft.change(table.name(), t -> withoutIndexesOver(t.build(), column.name()));
        }
        Column changed = retyped;
        Table current = draft.table(table.name());
        draft.change(
                table.name(),
                t -> t.columns(current.columns().stream()
                        .map(c -> c.name().equals(column.name()) ? changed : c)
                        .toList()));
    }

    private static TableBuilder withoutIndexesOver(Table table, Identifier column) {
        return table.toBuilder()
                .indexes(Cut.keep(
                        table.indexes(),
                        i -> i.keys().stream()
                                .noneMatch(
                                        k -> k.column().filter(column::equals).isPresent())))
                .primaryKey(table.primaryKey().filter(k -> !k.columns().contains(column)))
                .uniques(Cut.keep(table.uniques(), u -> !u.columns().contains(column)));
    }

    /** Foreign keys hold over whole numbers of all sizes; over other types both sides have to be alike. */
    private static Schema withoutForeignKeys(Schema schema, QualifiedName name, Identifier column, SqlType type) {
        if (WHOLE.contains(type)
                && WHOLE.contains(schema.table(name)
                        .orElseThrow()
                        .column(column)
                        .orElseThrow()
                        .type())) {
            return schema;
        }
        SchemaBuilder builder = schema.toBuilder();
        for (Table table : schema.tables().values()) {
            builder.put(table.toBuilder()
                    .foreignKeys(Cut.keep(table.foreignKeys(), k -> !refersTo(table, k, name, column)))
                    .build());
        }
        return builder.build();
    }

    private static boolean refersTo(Table table, ForeignKey key, QualifiedName name, Identifier column) {
        return table.name().equals(name) && key.columns().contains(column)
                || key.table().equals(name) && key.references().contains(column);
    }

    private void collation(Table table, Column column) {
        if (RandomParts.isPlain(column)
                && ColumnKinds.of(column.type(), draft.schema()).family().equals("characters")) {
            replace(
                    table,
                    column,
                    c -> c.withCollation(
                            c.collation().isPresent() ? Optional.empty() : Optional.of(QualifiedName.of("C"))));
        }
    }

    private void value(Table table, Column column) {
        boolean hasSamplesOnly = CheckedValues.in(table, column.name()).isPresent();
        boolean isPlain = column.value() instanceof ColumnValue.None || column.value() instanceof ColumnValue.Default;
        if (isPlain && !hasSamplesOnly) {
            ColumnKind kind = ColumnKinds.of(column.type(), draft.schema());
            replace(
                    table,
                    column,
                    c -> c.withValue(
                            chance.oneIn(3)
                                    ? ColumnValue.none()
                                    : new ColumnValue.Default(Expr.of(chance.pick(kind.defaults())))));
        }
    }

    private void identity(Table table, Column column) {
        if (column.value() instanceof ColumnValue.Identity) {
            replace(table, column, c -> c.withValue(chance.oneIn(2) ? ColumnValue.none() : columns.identity()));
        } else if (RandomColumns.canBeIdentity(column)
                && table.columns().stream().noneMatch(c -> c.value() instanceof ColumnValue.Identity)) {
            replace(table, column, c -> c.withValue(columns.identity()));
        }
    }

    private void otherIdentity() {
        for (Table table : tables()) {
            for (Column column : table.columns()) {
                if (column.value() instanceof ColumnValue.Identity) {
                    identity(table, column);
                    return;
                }
            }
        }
    }

    /** A computed column becomes a plain one, or is computed another way. */
    private void plain() {
        List<Table> computing = tables().stream()
                .filter(t -> !t.columns().stream().allMatch(RandomParts::isPlain))
                .toList();
        chance.pickAny(computing)
                .ifPresent(table -> plain(
                        table,
                        chance.pick(table.columns().stream()
                                .filter(c -> !RandomParts.isPlain(c))
                                .toList())));
    }

    private void plain(Table table, Column column) {
        ColumnValue.Generated computed = (ColumnValue.Generated) column.value();
        Expr other = column.type().equals(PlainType.TEXT)
                ? Expr.of(computed.expression().sql() + " || '!'")
                : computed.expression();
        boolean isPlain = chance.oneIn(2) && !column.type().equals(PlainType.TSVECTOR);
        replace(
                table,
                column,
                c -> c.withValue(isPlain ? ColumnValue.none() : new ColumnValue.Generated(other, computed.stored())));
    }

    private void nullability(Table table, Column column) {
        boolean key = table.primaryKey()
                .filter(k -> k.columns().contains(column.name()))
                .isPresent();
        if (key || column.value() instanceof ColumnValue.Identity || !RandomParts.isPlain(column)) {
            return;
        }
        if (column.nullable()) {
            draft.backfill(table.name(), column.name());
        }
        replace(table, column, c -> c.withNullable(!c.nullable()));
    }
}
