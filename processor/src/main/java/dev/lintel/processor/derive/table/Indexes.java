package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.column.Sql;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the indexes of {@code @Index} and {@code @PgIndex} to a table. */
final class Indexes {

    private final ColumnReferences references;

    Indexes(ColumnReferences references) {
        this.references = references;
    }

    /** Jakarta Persistence's: a list of columns, each with its order if need be; unique ones are unique constraints. */
    void addJakarta(AnnotationUse annotation, TableDraft table) {
        List<String> texts = annotation.text("columnList").stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .toList();
        if (texts.isEmpty()) {
            table.problems()
                    .add(
                            "unknown-column",
                            annotation.placeOf("columnList"),
                            "the index names no column",
                            "columnList = \"…\" with columns of " + table.name());
        }
        List<IndexKey> keys = references.keys(texts, annotation.placeOf("columnList"), table);
        if (keys.isEmpty()) {
            return;
        }
        boolean isPlain = keys.stream()
                .allMatch(k -> k.equals(k.column().map(IndexKey::of).orElse(null)));
        if (annotation.isTrue("unique") && isPlain) {
            Uniques.add(table, columns(keys), annotation.text("name"), true, annotation.place());
            return;
        }
        add(annotation, annotation.isTrue("unique"), Index.BTREE, keys, List.of(), Optional.empty(), table);
    }

    /** Lintel's. */
    void add(AnnotationUse annotation, TableDraft table) {
        List<IndexKey> keys = references.keys(annotation.texts("columns"), annotation.placeOf("columns"), table);
        List<Identifier> include = references.columns(annotation, "include", table);
        boolean isComplete = include.size() == annotation.texts("include").size();
        if (!keys.isEmpty() && isComplete) {
            Identifier method = annotation
                    .constant("using")
                    .map(m -> Identifier.of(m.toLowerCase(Locale.ROOT)))
                    .orElse(Index.BTREE);
            Optional<Expr> where = Sql.expression(annotation, "where", table.problems());
            add(annotation, annotation.isTrue("unique"), method, keys, include, where, table);
        }
    }

    private static void add(
            AnnotationUse annotation,
            boolean unique,
            Identifier method,
            List<IndexKey> keys,
            List<Identifier> include,
            Optional<Expr> where,
            TableDraft table) {
        Optional<Identifier> said = annotation.text("name").map(Naming::folded);
        Identifier name = said.orElseGet(() -> unique
                ? ConstraintNames.unique(table.name().name(), columns(keys))
                : ConstraintNames.index(table.name().name(), columns(keys)));
        Index index = new Index(name, unique, method, keys, include, where, annotation.isTrue("nullsNotDistinct"));
        table.indexes().add(new Named<>(index, name, true, said.isPresent(), annotation.place()));
    }

    /** The columns of keys; an expression counts as {@code expr}. */
    private static List<Identifier> columns(List<IndexKey> keys) {
        return keys.stream().map(k -> k.column().orElse(Identifier.of("expr"))).toList();
    }
}
