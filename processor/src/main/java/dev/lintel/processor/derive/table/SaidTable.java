package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable}, {@code @CollectionTable} or {@code @TableGenerator} says of a
 * table, whose elements have the same names in all of them.
 */
final class SaidTable {

    private final AnnotationUse annotation;
    private final ColumnReferences references;
    private final Indexes indexes;

    SaidTable(AnnotationUse annotation, Linked linked) {
        this.annotation = annotation;
        this.references = new ColumnReferences(linked.options().naming());
        this.indexes = new Indexes(references);
    }

    /** The name that the annotation gives, or another, in the schema that it gives, or else the option's. */
    static QualifiedName name(
            Optional<AnnotationUse> annotation, DeriveOptions options, Supplier<LogicalName> implicit) {
        Naming naming = options.naming();
        Optional<Identifier> schema =
                annotation.flatMap(a -> a.text("schema")).map(naming::explicit).or(options::schema);
        LogicalName name = annotation
                .flatMap(a -> a.text("name"))
                .map(LogicalName::explicit)
                .orElseGet(implicit);
        return new QualifiedName(schema, naming.physical(name));
    }

    /** Where the name is written: the value, the annotation without one, or what the annotation would stand on. */
    static Place namePlace(Optional<AnnotationUse> annotation, Place otherwise) {
        return annotation.map(a -> a.placeOf("name")).orElse(otherwise);
    }

    /** Adds its constraints and indexes, once all columns are there, and its comment. */
    void apply(TableDraft table) {
        Uniques.addSaid(annotation, references, table);
        for (AnnotationUse index : annotation.nestedAll("indexes")) {
            indexes.addJakarta(index, table);
        }
        for (AnnotationUse check : annotation.nestedAll("check")) {
            Checks.add(table, check, "row");
        }
        annotation.text("comment").ifPresent(comment -> table.comment(Optional.of(comment)));
    }
}
