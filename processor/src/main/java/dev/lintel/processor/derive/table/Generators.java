package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.table.GeneratorSearch.Wanted;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What generated ids need (Jakarta Persistence 3.2, section 11.1.20): an identity column, a sequence or a table. */
final class Generators {

    private static final List<String> SEQUENCE = List.of(Jpa.SEQUENCE_GENERATOR);
    private static final List<String> TABLE = List.of(Jpa.TABLE_GENERATOR);
    private static final List<String> ANY =
            List.of(Jpa.SEQUENCE_GENERATOR, Jpa.TABLE_GENERATOR, Hibernate.GENERIC_GENERATOR);

    /** What can be an identity column (PostgreSQL manual, CREATE TABLE). */
    private static final Set<SqlType> COUNTED = Set.of(PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT);

    /** Generators that Hibernate knows without their definition, and that need nothing of the database. */
    private static final Set<String> IN_MEMORY =
            Set.of("assigned", "foreign", "guid", "increment", "select", "uuid", "uuid.hex", "uuid2");

    private static final String ENHANCED = "org.hibernate.id.enhanced.";

    private final GeneratorSearch search;
    private final GeneratorObjects objects;
    private final Problems problems;

    Generators(Linked linked, Drafts drafts) {
        this.problems = drafts.problems();
        this.search = new GeneratorSearch(linked.types());
        this.objects = new GeneratorObjects(linked, drafts);
    }

    /** The column of an id, with what generates it. */
    Column generated(Column column, Attribute attribute, EntityMapping entity) {
        Optional<AnnotationUse> generated = attribute.annotation(Jpa.GENERATED_VALUE);
        if (generated.isEmpty()) {
            Wanted unnamed = new Wanted(Optional.empty(), attribute, entity);
            attribute.annotation(Hibernate.NATIVE_GENERATOR).ifPresent(g -> objects.nativeSequence(g, unnamed));
            return column;
        }
        Wanted wanted = new Wanted(generated.get().text("generator"), attribute, entity);
        refuseUndefined(generated.get(), wanted);
        switch (generated.get().constant("strategy").orElse("AUTO")) {
            case "IDENTITY" -> {
                return identity(column);
            }
            case "SEQUENCE" -> objects.sequence(search.find(wanted, SEQUENCE), wanted);
            case "TABLE" -> objects.table(search.find(wanted, TABLE), wanted);
            case "UUID" -> {}
            default -> {
                return automatic(column, wanted);
            }
        }
        return column;
    }

    /** Hibernate takes the name of a generator that nothing describes for that of a sequence. */
    private void refuseUndefined(AnnotationUse generated, Wanted wanted) {
        boolean isUndefined = wanted.name()
                .filter(name ->
                        !IN_MEMORY.contains(name) && search.find(wanted, ANY).isEmpty())
                .filter(name -> !search.isDescribedAnywhere(name, ANY))
                .isPresent();
        if (isUndefined) {
            problems.add(
                    "nonportable-mapping",
                    generated.placeOf("generator"),
                    "no generator is called " + wanted.name().orElseThrow(),
                    "the name of a @SequenceGenerator or @TableGenerator, or no generator and the strategy alone");
        }
    }

    /** What a generator that is described needs, for a column that cannot be an identity: the key of a collection's rows. */
    void described(Wanted wanted) {
        search.find(wanted, ANY).ifPresent(found -> {
            switch (found.annotation().type()) {
                case Jpa.SEQUENCE_GENERATOR -> objects.sequence(Optional.of(found), wanted);
                case Jpa.TABLE_GENERATOR -> objects.table(Optional.of(found), wanted);
                default -> genericObjects(found, wanted);
            }
        });
    }

    /** A generator that is described; else the provider's choice: Hibernate takes a sequence for everything but UUIDs. */
    private Column automatic(Column column, Wanted wanted) {
        Optional<AnnotationUse> found = search.find(wanted, ANY);
        if (found.isEmpty()) {
            boolean isMade = wanted.name().filter(IN_MEMORY::contains).isPresent()
                    || wanted.id().type().is("java.util.UUID")
                    || wanted.id().type().is("java.lang.String");
            if (!isMade) {
                objects.sequence(found, wanted);
            }
            return column;
        }
        switch (found.get().annotation().type()) {
            case Jpa.SEQUENCE_GENERATOR -> objects.sequence(found, wanted);
            case Jpa.TABLE_GENERATOR -> objects.table(found, wanted);
            default -> {
                return generic(column, found.get(), wanted);
            }
        }
        return column;
    }

    /** Hibernate's own description. A class of the user's has no object in the database that could be known. */
    private Column generic(Column column, AnnotationUse generator, Wanted wanted) {
        return switch (strategy(generator)) {
            case "identity", ENHANCED + "IdentityGenerator", "org.hibernate.id.IdentityGenerator" -> identity(column);
            default -> {
                genericObjects(generator, wanted);
                yield column;
            }
        };
    }

    private void genericObjects(AnnotationUse generator, Wanted wanted) {
        switch (strategy(generator)) {
            case "native", "sequence", "enhanced-sequence", ENHANCED + "SequenceStyleGenerator" ->
                objects.genericSequence(generator, wanted);
            case "table", "enhanced-table", ENHANCED + "TableGenerator" -> objects.genericTable(generator, wanted);
            default -> {}
        }
    }

    private static String strategy(AnnotationUse generator) {
        return generator
                .type("type")
                .flatMap(t -> t instanceof Declared d ? Optional.of(d.name()) : Optional.empty())
                .or(() -> generator.text("strategy"))
                .orElse("");
    }

    private static Column identity(Column column) {
        return COUNTED.contains(column.type())
                ? column.withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT))
                : column;
    }
}
