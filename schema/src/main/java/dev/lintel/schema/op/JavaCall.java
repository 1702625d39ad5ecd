package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.ReplaceCompositeTypes.Replacement;
import dev.lintel.schema.sql.IndexKeys;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes operations as the calls that a person would write in a revision. */
final class JavaCall {

    private static final int WIDTH = 100;
    private static final String CONTINUED = "        ";

    private JavaCall() {}

    /** Java source that stands as it is. */
    record Source(String text) {}

    /** A list of strings. */
    record ListOf(List<String> values) {}

    /** A call whose arguments are names, texts, numbers, lists or {@link Source}. */
    static String of(String method, Object... arguments) {
        List<String> rendered = new ArrayList<>();
        for (Object argument : arguments) {
            rendered.add(argument(argument));
        }
        return call(method, rendered, false);
    }

    private static String argument(Object argument) {
        if (argument instanceof Source source) {
            return source.text();
        }
        if (argument instanceof ListOf list) {
            return "List.of(" + list.values().stream().map(JavaText::literal).collect(Collectors.joining(", ")) + ")";
        }
        if (argument instanceof Boolean || argument instanceof Long) {
            return argument.toString();
        }
        return argument instanceof Identifier name
                ? JavaText.literal(name.value())
                : JavaText.literal(argument.toString());
    }

    private static String call(String method, List<String> arguments, boolean broken) {
        String line = method + "(" + String.join(", ", arguments) + ")";
        if (!broken && line.length() <= WIDTH || arguments.isEmpty()) {
            return line;
        }
        return method + "(\n"
                + arguments.stream().map(a -> JavaText.indented(a, CONTINUED)).collect(Collectors.joining(",\n")) + ")";
    }

    /** {@code transaction(t -> { … })}. */
    static String block(String method, String receiver, List<Operation> operations) {
        return method + "(" + lambda(receiver, operations) + ")";
    }

    static String block(String method, String text, String receiver, List<Operation> operations) {
        return method + "(" + JavaText.literal(text) + ", " + lambda(receiver, operations) + ")";
    }

    static String block(String method, String id, String text, String receiver, List<Operation> operations) {
        return method + "(" + JavaText.literal(id) + ", " + JavaText.literal(text) + ", " + lambda(receiver, operations)
                + ")";
    }

    private static String lambda(String receiver, List<Operation> operations) {
        return receiver + " -> {\n"
                + operations.stream()
                        .map(o -> JavaText.indented(receiver + "." + o.java() + ";", "    ") + "\n")
                        .collect(Collectors.joining())
                + "}";
    }

    static Source type(SqlType type) {
        return new Source(JavaText.literal(type.shortName()));
    }

    static Source type(
            SqlType type,
            Optional<Expr> using,
            Optional<QualifiedName> collation,
            Optional<Expr> defaultValue,
            List<QualifiedName> locked) {
        StringBuilder text = new StringBuilder(of("type", type(type)));
        using.ifPresent(u -> text.append('.').append(of("using", u)));
        collation.ifPresent(c -> text.append('.').append(of("collation", c)));
        defaultValue.ifPresent(d -> text.append('.').append(of("defaultValue", d)));
        if (!locked.isEmpty()) {
            text.append('.').append(of("locking", locked.toArray()));
        }
        return new Source(text.toString());
    }

    static Source typedColumn(String method, TypedColumn column) {
        StringBuilder text = new StringBuilder(
                of(method, column.name().table(), column.name().column()));
        if (column.array()) {
            text.append(".array()");
        }
        column.defaultValue().ifPresent(d -> text.append('.').append(of("defaultValue", d)));
        return new Source(text.toString());
    }

    /** A composite type and its attributes. */
    static String composite(String method, CompositeType type) {
        List<Object> arguments = new ArrayList<>(List.of(type.name()));
        type.attributes().forEach(a -> arguments.add(new Source(of("attribute", a.name(), type(a.type())))));
        return of(method, arguments.toArray());
    }

    static Source replacement(Replacement replacement) {
        StringBuilder text = new StringBuilder(composite("compositeType", replacement.type()));
        for (TypedColumn column : replacement.columns()) {
            text.append("\n")
                    .append(CONTINUED)
                    .append(".in(")
                    .append(typedColumn("compositeColumn", column).text())
                    .append(')');
        }
        return new Source(text.toString());
    }

    static String table(Table table) {
        List<String> parts = new ArrayList<>();
        parts.add(JavaText.literal(table.name().toString()));
        table.columns().forEach(c -> parts.add(column(c).text()));
        table.constraints().forEach(c -> parts.add(constraint(c).text()));
        table.comment().ifPresent(c -> parts.add(of("comment", c)));
        return call("createTable", parts, true);
    }

    static Source column(Column column) {
        StringBuilder text = new StringBuilder(of("column", column.name(), type(column.type())));
        if (column.value() instanceof ColumnValue.Identity i) {
            List<Object> options = i.options().equals(SequenceOptions.DEFAULT)
                    ? List.of()
                    : List.of(i.options().start(), i.options().increment());
            text.append('.').append(of(i.always() ? "identityAlways" : "identity", options.toArray()));
        }
        if (!column.nullable()) {
            text.append(".notNull()");
        }
        if (column.value() instanceof ColumnValue.Default d) {
            text.append('.').append(of("defaultValue", d.expression()));
        }
        if (column.value() instanceof ColumnValue.Generated g) {
            text.append('.').append(of(g.stored() ? "generated" : "generatedVirtual", g.expression()));
        }
        column.collation().ifPresent(c -> text.append('.').append(of("collation", c)));
        column.comment().ifPresent(c -> text.append('.').append(of("comment", c)));
        return new Source(text.toString());
    }

    static Source constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new Source(named("primaryKey", key.name(), key.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new Source(named("unique", unique.name(), unique.columns())
                    + (unique.nullsNotDistinct() ? ".nullsNotDistinct()" : "")
                    + deferrable(unique.deferrability()));
        }
        if (constraint instanceof CheckConstraint check) {
            return new Source(of("check", check.name(), check.expression()));
        }
        ForeignKey key = (ForeignKey) constraint;
        List<Object> references = new ArrayList<>(List.of(key.table()));
        references.addAll(key.references());
        return new Source(named("foreignKey", key.name(), key.columns()) + "." + of("references", references.toArray())
                + action("onDelete", key.onDelete()) + action("onUpdate", key.onUpdate())
                + deferrable(key.deferrability()));
    }

    private static String named(String method, Identifier name, List<Identifier> columns) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(columns);
        return of(method, arguments.toArray());
    }

    private static String action(String method, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : "." + method + "(" + action.name() + ")";
    }

    private static String deferrable(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? "" : ".deferrable(" + deferrability.name() + ")";
    }

    static Source index(Index index) {
        List<Object> arguments = new ArrayList<>(List.of(index.name()));
        index.keys().forEach(k -> arguments.add(IndexKeys.text(k)));
        StringBuilder text = new StringBuilder(of("index", arguments.toArray()));
        if (index.unique()) {
            text.append(".unique()");
        }
        if (!index.method().equals(Index.BTREE)) {
            text.append('.').append(of("using", index.method()));
        }
        if (!index.include().isEmpty()) {
            text.append('.').append(of("include", index.include().toArray()));
        }
        if (index.nullsNotDistinct()) {
            text.append(".nullsNotDistinct()");
        }
        index.where().ifPresent(w -> text.append('.').append(of("where", w)));
        return new Source(text.toString());
    }

    static Source trigger(Trigger trigger) {
        String events = trigger.events().stream().map(Trigger.Event::name).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(of("trigger", trigger.name(), trigger.function()));
        text.append(trigger.timing() == Trigger.Timing.BEFORE ? ".before(" : ".after(")
                .append(events)
                .append(')');
        trigger.when().ifPresent(w -> text.append('.').append(of("when", w)));
        return new Source(text.toString());
    }

    /** The values after it, and its columns. */
    static String replaceEnumType(ReplaceEnumType change) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(change.type());
        arguments.add(new ListOf(change.labels()));
        for (ReplaceColumnType column : change.columns()) {
            List<String> parts =
                    new ArrayList<>(List.of(JavaText.literal(column.table().toString())));
            parts.addAll(columnAndOver(column));
            arguments.add(new Source(call("enumColumn", parts, false)));
        }
        return of("replaceEnumType", arguments.toArray());
    }

    static String replaceColumnType(ReplaceColumnType change) {
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaText.literal(change.table().toString()));
        arguments.add(
                change.using().isEmpty()
                        ? type(change.from()).text()
                        : type(change.from(), change.using(), Optional.empty(), Optional.empty(), List.of())
                                .text());
        arguments.addAll(columnAndOver(change));
        return call("replaceColumnType", arguments, false);
    }

    /** The column after it, and what is over it. */
    private static List<String> columnAndOver(ReplaceColumnType change) {
        OverColumn over = change.over();
        List<String> arguments = new ArrayList<>();
        arguments.add(column(change.column()).text());
        over.indexes().forEach(i -> arguments.add(index(i).text()));
        over.constraints().forEach(c -> arguments.add(constraint(c).text()));
        over.triggers().forEach(t -> arguments.add(trigger(t).text()));
        over.references().forEach(r -> arguments.add(of("reference", r.table(), constraint(r.key()))));
        return arguments;
    }

    static Source row(Row row) {
        return new Source(of("row", values(row).toArray()));
    }

    static String row(String method, Object table, Row row) {
        List<Object> arguments = new ArrayList<>(List.of(table));
        arguments.addAll(values(row));
        return of(method, arguments.toArray());
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        row.values().forEach((column, value) -> values.add(new Source(of("value", column, value))));
        return values;
    }
}
