package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the generated column and the index of {@code @FullText} (PostgreSQL manual, section 12.2.2). */
final class FullTextSearch {

    private FullTextSearch() {}

    static void add(AnnotationUse annotation, ColumnReferences references, Naming naming, TableDraft table) {
        List<Identifier> columns = references.columns(annotation, "columns", table);
        String weights = annotation.text("weights").orElse("");
        if (!weights.isEmpty()
                && weights.length() != annotation.texts("columns").size()) {
            table.problems()
                    .add(
                            "broken-mapping",
                            annotation.placeOf("weights"),
                            "there are " + annotation.texts("columns").size() + " columns and " + weights.length()
                                    + " weights",
                            "one letter from A to D for each column, or no weights");
            return;
        }
        if (columns.isEmpty()) {
            return;
        }
        Identifier name = naming.explicit(annotation.text("column").orElse("search"));
        String language = Literal.of(annotation.text("language").orElse("simple"));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String words =
                    "to_tsvector(" + language + ", coalesce(" + columns.get(i).quoted() + ", ''))";
            parts.add(weights.isEmpty() ? words : "setweight(" + words + ", '" + weights.charAt(i) + "')");
        }
        Column column = Column.of(name.value(), PlainType.TSVECTOR)
                .withNullable(true)
                .withValue(new ColumnValue.Generated(Expr.of(String.join(" || ", parts)), true));
        table.column(column, Optional.empty(), annotation.place());
        Identifier index = ConstraintNames.index(table.name().name(), List.of(name));
        table.indexes()
                .add(new Named<>(
                        Index.of(index.value(), name.value()).withMethod("gin"),
                        index,
                        false,
                        false,
                        annotation.place()));
    }
}
