package dev.lintel.processor.derive.hibernate;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Definitions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each declaration of a model with what comes of it, as Markdown. */
final class MappingRows {

    private final Derivation derivation;

    MappingRows(Derivation derivation) {
        this.derivation = derivation;
    }

    /** From the declarations of classes and attributes to the parts of the schema that are there because of them. */
    Map<String, String> of(List<TypeRecord> types) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (TypeRecord type : types) {
            String own = at(type.place());
            if (!own.isEmpty()) {
                rows.put(JavaText.of(type), own);
            }
            for (Member member : type.members()) {
                String parts = at(type.place(member));
                if (!parts.isEmpty() || !member.annotations().all().isEmpty()) {
                    rows.put(JavaText.of(member), parts.isEmpty() ? "–" : parts);
                }
            }
        }
        return rows;
    }

    private String at(Place place) {
        List<String> parts = new ArrayList<>();
        for (DerivedTable table : derivation.tables()) {
            if (table.place().element().equals(place)) {
                parts.add(of(table));
            }
        }
        for (DerivedColumn column : derivation.columns()) {
            if (column.place().element().equals(place)
                    && !isListed(column.name().table(), place)) {
                add(Definitions.column(column.column()), parts);
            }
        }
        for (DerivedConstraint constraint : derivation.constraints()) {
            if (constraint.said() && constraint.place().element().equals(place)) {
                add(of(constraint), parts);
            }
        }
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            if (key.namePlace().element().equals(place)) {
                add(Definitions.constraint(key.key()), parts);
            }
        }
        return parts.stream().map(p -> "`" + p + "`").collect(Collectors.joining("<br>"));
    }

    private static void add(String part, List<String> parts) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    /** Whether the columns of a table are listed with it: the same declaration makes it. */
    private boolean isListed(QualifiedName table, Place place) {
        return derivation.tables().stream()
                .anyMatch(t -> t.name().equals(table) && t.place().element().equals(place) && !isOwn(t));
    }

    private static boolean isOwn(DerivedTable table) {
        return table.kind() == DerivedTable.Kind.ENTITY || table.kind() == DerivedTable.Kind.SECONDARY;
    }

    /** An entity's attributes have lines of their own; of any other table all columns are said here. */
    private String of(DerivedTable derived) {
        Table table = derivation.schema().table(derived.name()).orElseThrow();
        String key = table.constraints().stream()
                .filter(PrimaryKey.class::isInstance)
                .map(k -> ", " + Definitions.constraint(k))
                .collect(Collectors.joining());
        String columns = table.columns().stream().map(Definitions::column).collect(Collectors.joining(", "));
        return "TABLE " + derived.name() + (isOwn(derived) ? "" : " (" + columns + key + ")");
    }

    private String of(DerivedConstraint constraint) {
        Table table = derivation.schema().table(constraint.table()).orElseThrow();
        return switch (constraint.kind()) {
            case PRIMARY_KEY -> "";
            case UNIQUE, CHECK ->
                table.constraints().stream()
                        .filter(c -> c.name().equals(constraint.name()))
                        .map(Definitions::constraint)
                        .findFirst()
                        .orElse("");
            case INDEX ->
                table.indexes().stream()
                        .filter(i -> i.name().equals(constraint.name()))
                        .map(i -> Definitions.index(constraint.table(), i, false))
                        .findFirst()
                        .orElse("");
        };
    }
}
