package dev.lintel.schema.json;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hints to and from JSON: an object a hint, with the new name and what it was. */
final class HintsCodec {

    private HintsCodec() {}

    static Json write(Hints hints) {
        List<Json> all = new ArrayList<>();
        hints.tables()
                .forEach((name, old) -> all.add(Json.object()
                        .put("table", name.toString())
                        .put("from", old.toString())
                        .line()));
        hints.columns()
                .forEach((name, old) ->
                        all.add(column(name).put("from", old.value()).line()));
        hints.enums()
                .forEach((name, old) -> all.add(Json.object()
                        .put("enum", name.toString())
                        .put("from", old.toString())
                        .line()));
        hints.labels()
                .forEach((name, old) -> all.add(Json.object()
                        .put("enum", name.type().toString())
                        .put("column", name.column().map(Identifier::value))
                        .put("label", name.label())
                        .put("from", old)
                        .line()));
        hints.backfills()
                .forEach((name, value) ->
                        all.add(column(name).put("backfill", value.sql()).line()));
        hints.accepted()
                .forEach(name -> all.add(Json.object().put("accepted", name).line()));
        return all.isEmpty()
                ? Json.object().line()
                : Json.object().put("all", new Json.Values(all, true)).lines();
    }

    private static JsonObject column(ColumnName name) {
        return Json.object()
                .put("table", name.table().toString())
                .put("column", name.column().value());
    }

    static Hints read(Json.Members hints) throws DocumentException {
        SortedMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        SortedMap<ColumnName, Identifier> columns = new TreeMap<>();
        SortedMap<QualifiedName, QualifiedName> enums = new TreeMap<>();
        SortedMap<LabelName, String> labels = new TreeMap<>();
        SortedMap<ColumnName, Expr> backfills = new TreeMap<>();
        SortedSet<String> accepted = new TreeSet<>();
        for (Json json : hints.values("all")) {
            Json.Members hint = json.asMembers();
            if (hint.get("accepted").isPresent()) {
                accepted.add(hint.requiredText("accepted"));
                continue;
            }
            if (hint.get("enum").isPresent()) {
                QualifiedName type = QualifiedName.parse(hint.requiredText("enum"));
                if (hint.get("label").isPresent()) {
                    Optional<Identifier> column = hint.get("column").isEmpty()
                            ? Optional.empty()
                            : Optional.of(Identifier.of(hint.requiredText("column")));
                    labels.put(new LabelName(type, column, hint.requiredText("label")), hint.requiredText("from"));
                } else {
                    enums.put(type, QualifiedName.parse(hint.requiredText("from")));
                }
                continue;
            }
            QualifiedName table = QualifiedName.parse(hint.requiredText("table"));
            if (hint.get("column").isEmpty()) {
                tables.put(table, QualifiedName.parse(hint.requiredText("from")));
                continue;
            }
            ColumnName column = new ColumnName(table, Identifier.of(hint.requiredText("column")));
            if (hint.get("backfill").isPresent()) {
                backfills.put(column, Expr.of(hint.requiredText("backfill")));
            } else {
                columns.put(column, Identifier.of(hint.requiredText("from")));
            }
        }
        return new Hints(tables, columns, enums, labels, backfills, accepted);
    }
}
