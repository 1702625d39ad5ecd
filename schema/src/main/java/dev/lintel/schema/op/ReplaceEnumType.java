package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A native enum with other values, or in another order, while its columns are in use. PostgreSQL takes no value out of a type and moves
 * none, so a new type takes the place of the old one: each column gets a second one of the new type, which a trigger keeps in step, and which
 * is filled in batches with all that is built on it; then all of them take the names and the places at once, so that values of the
 * type can be compared at any time, and the type takes its name.
 *
 * @param labels the values after it
 * @param columns the columns of the type, all of them, as they are after it, with what is built on each; what is over two of them has to
 *     be out of the way
 */
public record ReplaceEnumType(QualifiedName type, List<String> labels, List<ReplaceColumnType> columns)
        implements Operation {

    public ReplaceEnumType {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
    }

    /** What replaces a type in a schema; its columns keep their defaults. */
    public static ReplaceEnumType in(Schema schema, QualifiedName type, List<String> labels) {
        return in(schema, new ReplaceEnumValues(type, labels, TypedColumns.in(schema, type)));
    }

    /** The same change, with what is built on the columns in a schema. */
    public static ReplaceEnumType in(Schema schema, ReplaceEnumValues change) {
        Schema after = change.apply(schema);
        return new ReplaceEnumType(
                change.type(),
                change.labels(),
                change.columns().stream()
                        .map(TypedColumn::name)
                        .map(c -> column(after, c.table(), Edits.column(after, c.table(), c.column())))
                        .toList());
    }

    private static ReplaceColumnType column(Schema schema, QualifiedName table, Column column) {
        return new ReplaceColumnType(table, column.type(), column, OverColumn.in(schema, table, column.name()));
    }

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.enums(), type, "type");
        Schema after = before.toBuilder().put(new EnumType(type, labels)).build();
        for (ReplaceColumnType change : columns) {
            after = change.apply(after);
        }
        return after;
    }

    @Override
    public Operation inverse(Schema before) {
        return new ReplaceEnumType(
                type,
                Edits.find(before.enums(), type, "type").labels(),
                columns.stream()
                        .map(c -> column(
                                before,
                                c.table(),
                                Edits.column(before, c.table(), c.column().name())))
                        .toList());
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        List<Step> steps = new ArrayList<>();
        if (!columns.isEmpty()) {
            List<TypedColumn> typed = columns.stream()
                    .map(c -> TypedColumn.of(c.table(), c.column()))
                    .toList();
            steps.add(Step.longTransaction(
                    "look for values that " + type + " is not to have", UnusedValues.notIn(typed, labels)));
        }
        steps.add(Step.transaction(
                "create type " + aside(), new CreateEnum(new EnumType(aside(), labels)).statements(version)));
        List<ShadowColumn> shadows = columns.stream()
                .map(c -> new ShadowColumn(ofNewType(c), version))
                .toList();
        shadows.forEach(s -> steps.addAll(s.preparation()));
        steps.add(Step.transaction("put " + aside() + " in the place of " + type, swap(version)));
        return steps;
    }

    private QualifiedName aside() {
        return type.sibling(ConstraintNames.shortened("lx_" + type.name()));
    }

    private ReplaceColumnType ofNewType(ReplaceColumnType change) {
        Column column = change.column();
        return new ReplaceColumnType(
                change.table(),
                change.from(),
                column.withType(column.type().renamed(type, aside())),
                change.over().withType(type, aside()));
    }

    private List<Statement> swap(PostgresVersion version) {
        List<ColumnSwap> swaps =
                columns.stream().map(c -> new ShadowColumn(c, version).swap()).toList();
        Set<QualifiedName> tables = new LinkedHashSet<>();
        swaps.forEach(s -> tables.addAll(s.tables()));
        List<Statement> all = new ArrayList<>();
        if (tables.size() > 1) {
            all.add(ColumnSwap.lock(tables));
        }
        swaps.forEach(s -> all.addAll(s.place()));
        all.addAll(new DropEnum(type).statements(version));
        all.addAll(new RenameEnum(aside(), type.name()).statements(version));
        swaps.forEach(s -> all.addAll(s.finish()));
        return all;
    }

    /** In place, where nobody waits for it. */
    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Operation> away = new ArrayList<>();
        List<Operation> back = new ArrayList<>();
        List<TypedColumn> typed = new ArrayList<>();
        for (ReplaceColumnType change : columns) {
            OverColumn over = change.over();
            over.triggers()
                    .forEach(t -> inverse(
                            new DropTrigger(change.table(), t.name()),
                            new CreateTrigger(change.table(), t),
                            away,
                            back));
            over.checks()
                    .forEach(c -> inverse(
                            new DropConstraint(change.table(), c.name()),
                            new AddConstraint(change.table(), c),
                            away,
                            back));
            over.indexes().stream()
                    .filter(ReplaceEnumType::speaksOfValues)
                    .forEach(i -> inverse(
                            new DropIndex(change.table(), i.name()), new CreateIndex(change.table(), i), away, back));
            typed.add(TypedColumn.of(change.table(), change.column()));
        }
        away.add(new ReplaceEnumValues(type, labels, typed));
        away.addAll(back);
        return away.stream().flatMap(o -> o.statements(version).stream()).toList();
    }

    private static void inverse(Operation drop, Operation create, List<Operation> away, List<Operation> back) {
        away.add(drop);
        back.add(0, create);
    }

    /** Whether it has expressions, in which PostgreSQL keeps values of the old type. */
    private static boolean speaksOfValues(Index index) {
        return index.where().isPresent() || index.hasExpression();
    }

    @Override
    public String title() {
        return "replace type " + type;
    }

    @Override
    public String java() {
        return JavaCall.replaceEnumType(this);
    }
}
