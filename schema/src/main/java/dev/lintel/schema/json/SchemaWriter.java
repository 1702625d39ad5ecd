package dev.lintel.schema.json;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.IndexKeys;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A schema to JSON: one column, one constraint, one index a line; what is the default is left out. */
final class SchemaWriter {

    private SchemaWriter() {}

    static void write(Schema schema, JsonObject document) {
        document.putAll("schemas", texts(schema.schemas()));
        document.putAll("extensions", texts(schema.extensions()));
        document.putUnlessEmpty(
                "enums",
                Json.lines(
                        schema.enums().values(),
                        e -> Json.object()
                                .put("name", e.name().toString())
                                .put("labels", Json.texts(e.labels()))
                                .line()));
        document.putUnlessEmpty(
                "composites",
                Json.lines(
                        schema.composites().values(),
                        c -> Json.object()
                                .put("name", c.name().toString())
                                .put("attributes", Json.lines(c.attributes(), SchemaWriter::attribute))
                                .lines()));
        document.putUnlessEmpty(
                "sequences",
                Json.lines(
                        schema.sequences().values(),
                        s -> options(
                                        Json.object()
                                                .put("name", s.name().toString())
                                                .put("type", s.type().sql()),
                                        s.options())
                                .line()));
        document.putUnlessEmpty("functions", Json.lines(schema.functions().values(), SchemaWriter::function));
        document.put("tables", Json.lines(schema.tables().values(), SchemaWriter::table));
    }

    private static Json function(TriggerFunction function) {
        JsonObject json = Json.object().put("name", function.name().toString());
        if (function.security() == TriggerFunction.Security.DEFINER) {
            json.put("security", "definer");
        }
        return json.put("body", function.body()).line();
    }

    private static Json attribute(CompositeType.Attribute attribute) {
        return Json.object()
                .put("name", attribute.name().value())
                .put("type", attribute.type().sql())
                .line();
    }

    private static Json table(Table table) {
        JsonObject json = Json.object().put("name", table.name().toString()).put("comment", table.comment());
        json.put("columns", Json.lines(table.columns(), SchemaWriter::column));
        table.primaryKey().ifPresent(k -> json.put("primaryKey", primaryKey(k)));
        json.putUnlessEmpty("uniques", Json.lines(table.uniques(), SchemaWriter::unique));
        json.putUnlessEmpty("foreignKeys", Json.lines(table.foreignKeys(), SchemaWriter::foreignKey));
        json.putUnlessEmpty("checks", Json.lines(table.checks(), SchemaWriter::check));
        json.putUnlessEmpty("indexes", Json.lines(table.indexes(), SchemaWriter::index));
        json.putUnlessEmpty("triggers", Json.lines(table.triggers(), SchemaWriter::trigger));
        json.putUnlessEmpty("rows", Json.lines(table.rows(), SchemaWriter::row));
        return json.lines();
    }

    private static Json column(Column column) {
        JsonObject json = Json.object()
                .put("name", column.name().value())
                .put("type", column.type().sql())
                .put("nullable", column.nullable());
        if (column.value() instanceof ColumnValue.Default d) {
            json.put("default", d.expression().sql());
        } else if (column.value() instanceof ColumnValue.Generated g) {
            json.put(g.stored() ? "generated" : "virtual", g.expression().sql());
        } else if (column.value() instanceof ColumnValue.Identity i) {
            options(json.put("identity", i.always() ? "always" : "by default"), i.options());
        }
        return json.put("collation", column.collation().map(Object::toString))
                .put("comment", column.comment())
                .line();
    }

    private static JsonObject options(JsonObject json, SequenceOptions options) {
        if (!options.equals(SequenceOptions.DEFAULT)) {
            json.put("start", options.start()).put("increment", options.increment());
        }
        return json;
    }

    private static Json primaryKey(PrimaryKey key) {
        return Json.object()
                .put("name", key.name().value())
                .putAll("columns", texts(key.columns()))
                .line();
    }

    private static Json unique(UniqueConstraint unique) {
        return Json.object()
                .put("name", unique.name().value())
                .putAll("columns", texts(unique.columns()))
                .put("nullsNotDistinct", unique.nullsNotDistinct())
                .putAll("deferrable", deferrable(unique.deferrability()))
                .line();
    }

    private static Json foreignKey(ForeignKey key) {
        JsonObject json = Json.object()
                .put("name", key.name().value())
                .putAll("columns", texts(key.columns()))
                .put("table", key.table().toString())
                .putAll("references", texts(key.references()));
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            json.put("onDelete", key.onDelete().sql().toLowerCase(Locale.ROOT));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            json.put("onUpdate", key.onUpdate().sql().toLowerCase(Locale.ROOT));
        }
        return json.putAll("deferrable", deferrable(key.deferrability())).line();
    }

    private static List<String> deferrable(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? List.of() : List.of(deferrability.name());
    }

    private static Json check(CheckConstraint check) {
        return Json.object()
                .put("name", check.name().value())
                .put("expression", check.expression().sql())
                .line();
    }

    private static Json index(Index index) {
        JsonObject json = Json.object().put("name", index.name().value()).put("unique", index.unique());
        if (!index.method().equals(Index.BTREE)) {
            json.put("method", index.method().value());
        }
        return json.put(
                        "keys",
                        Json.texts(index.keys().stream().map(IndexKeys::text).toList()))
                .putAll("include", texts(index.include()))
                .put("nullsNotDistinct", index.nullsNotDistinct())
                .put("where", index.where().map(e -> e.sql()))
                .line();
    }

    private static Json trigger(Trigger trigger) {
        return Json.object()
                .put("name", trigger.name().value())
                .put(
                        trigger.timing().name().toLowerCase(Locale.ROOT),
                        Json.texts(trigger.events().stream()
                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                .toList()))
                .put("when", trigger.when().map(e -> e.sql()))
                .put("function", trigger.function().toString())
                .line();
    }

    private static Json row(Row row) {
        JsonObject json = Json.object();
        row.values().forEach((column, value) -> json.put(column.value(), value.sql()));
        return json.line();
    }

    private static List<String> texts(Collection<Identifier> names) {
        return names.stream().map(Identifier::value).toList();
    }
}
