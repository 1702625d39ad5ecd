package dev.lintel.schema.json;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.IndexKeys;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A schema from JSON: the mirror of {@link SchemaWriter}. */
final class SchemaReader {

    private SchemaReader() {}

    static Schema read(Json.Members document) throws DocumentException {
        SchemaBuilder schema = Schema.builder();
        names(document, "schemas").forEach(schema::schema);
        names(document, "extensions").forEach(schema::extension);
        for (Json json : document.values("enums")) {
            schema.put(new EnumType(name(json.asMembers()), texts(json.asMembers(), "labels")));
        }
        for (Json json : document.values("composites")) {
            schema.put(composite(json.asMembers()));
        }
        for (Json json : document.values("sequences")) {
            Json.Members sequence = json.asMembers();
            schema.put(new Sequence(name(sequence), type(sequence), options(sequence)));
        }
        for (Json json : document.values("functions")) {
            schema.put(function(json.asMembers()));
        }
        for (Json json : document.values("tables")) {
            schema.put(table(json.asMembers()));
        }
        return schema.build();
    }

    private static TriggerFunction function(Json.Members json) throws DocumentException {
        return new TriggerFunction(
                name(json),
                json.requiredText("body"),
                json.text("security").filter("definer"::equals).isPresent()
                        ? TriggerFunction.Security.DEFINER
                        : TriggerFunction.Security.INVOKER);
    }

    private static CompositeType composite(Json.Members json) throws DocumentException {
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (Json attribute : json.values("attributes")) {
            attributes.add(new CompositeType.Attribute(identifier(attribute.asMembers()), type(attribute.asMembers())));
        }
        return new CompositeType(name(json), attributes);
    }

    private static Table table(Json.Members json) throws DocumentException {
        TableBuilder table = Table.builder(name(json)).comment(json.text("comment"));
        for (Json column : json.values("columns")) {
            table.column(column(column.asMembers()));
        }
        if (json.get("primaryKey").isPresent()) {
            Json.Members key = json.members("primaryKey");
            table.primaryKey(new PrimaryKey(identifier(key), names(key, "columns")));
        }
        for (Json unique : json.values("uniques")) {
            table.unique(unique(unique.asMembers()));
        }
        for (Json key : json.values("foreignKeys")) {
            table.foreignKey(foreignKey(key.asMembers()));
        }
        for (Json check : json.values("checks")) {
            table.check(new CheckConstraint(
                    identifier(check.asMembers()), Expr.of(check.asMembers().requiredText("expression"))));
        }
        for (Json index : json.values("indexes")) {
            table.index(index(index.asMembers()));
        }
        for (Json trigger : json.values("triggers")) {
            table.trigger(trigger(trigger.asMembers()));
        }
        for (Json row : json.values("rows")) {
            table.row(row(row.asMembers()));
        }
        return table.build();
    }

    private static Column column(Json.Members json) throws DocumentException {
        return new Column(
                identifier(json),
                type(json),
                json.flag("nullable"),
                value(json),
                json.text("collation").map(QualifiedName::parse),
                json.text("comment"));
    }

    private static ColumnValue value(Json.Members json) throws DocumentException {
        if (json.get("default").isPresent()) {
            return new ColumnValue.Default(Expr.of(json.requiredText("default")));
        }
        if (json.get("generated").isPresent()) {
            return new ColumnValue.Generated(Expr.of(json.requiredText("generated")), true);
        }
        if (json.get("virtual").isPresent()) {
            return new ColumnValue.Generated(Expr.of(json.requiredText("virtual")), false);
        }
        Optional<String> identity = json.text("identity");
        return identity.isPresent()
                ? new ColumnValue.Identity(identity.get().equals("always"), options(json))
                : ColumnValue.none();
    }

    private static SequenceOptions options(Json.Members json) {
        return new SequenceOptions(
                json.whole("start").orElse(1L), json.whole("increment").orElse(1L));
    }

    private static UniqueConstraint unique(Json.Members json) throws DocumentException {
        return new UniqueConstraint(
                identifier(json), names(json, "columns"), json.flag("nullsNotDistinct"), deferrability(json));
    }

    private static ForeignKey foreignKey(Json.Members json) throws DocumentException {
        return new ForeignKey(
                identifier(json),
                names(json, "columns"),
                QualifiedName.parse(json.requiredText("table")),
                names(json, "references"),
                action(json, "onDelete"),
                action(json, "onUpdate"),
                deferrability(json));
    }

    private static ReferentialAction action(Json.Members json, String when) throws DocumentException {
        return ReferentialAction.valueOf(
                json.text(when).orElse("no action").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Deferrability deferrability(Json.Members json) throws DocumentException {
        List<String> words = texts(json, "deferrable");
        return words.isEmpty() ? Deferrability.NOT_DEFERRABLE : Deferrability.valueOf(words.get(0));
    }

    private static Index index(Json.Members json) throws DocumentException {
        List<IndexKey> keys = new ArrayList<>();
        for (String key : texts(json, "keys")) {
            keys.add(IndexKeys.parse(key));
        }
        return new Index(
                identifier(json),
                json.flag("unique"),
                json.text("method").map(Identifier::of).orElse(Index.BTREE),
                keys,
                names(json, "include"),
                json.text("where").map(Expr::of),
                json.flag("nullsNotDistinct"));
    }

    private static Trigger trigger(Json.Members json) throws DocumentException {
        Trigger.Timing timing = json.get("before").isPresent() ? Trigger.Timing.BEFORE : Trigger.Timing.AFTER;
        List<Trigger.Event> events = new ArrayList<>();
        for (String event : texts(json, timing.name().toLowerCase(Locale.ROOT))) {
            events.add(Trigger.Event.valueOf(event.toUpperCase(Locale.ROOT)));
        }
        return new Trigger(
                identifier(json),
                timing,
                events,
                json.text("when").map(Expr::of),
                QualifiedName.parse(json.requiredText("function")));
    }

    private static Row row(Json.Members json) throws DocumentException {
        Map<Identifier, Expr> values = new TreeMap<>();
        for (String column : json.members().keySet()) {
            values.put(Identifier.of(column), Expr.of(json.requiredText(column)));
        }
        return new Row(values);
    }

    private static QualifiedName name(Json.Members json) throws DocumentException {
        return QualifiedName.parse(json.requiredText("name"));
    }

    private static Identifier identifier(Json.Members json) throws DocumentException {
        return Identifier.of(json.requiredText("name"));
    }

    private static SqlType type(Json.Members json) throws DocumentException {
        return SqlType.parse(json.requiredText("type"));
    }

    private static List<Identifier> names(Json.Members json, String name) throws DocumentException {
        return texts(json, name).stream().map(Identifier::of).toList();
    }

    private static List<String> texts(Json.Members json, String name) throws DocumentException {
        List<String> texts = new ArrayList<>();
        for (Json value : json.values(name)) {
            texts.add(value.asText());
        }
        return texts;
    }
}
