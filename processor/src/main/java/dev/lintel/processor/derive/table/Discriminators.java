package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Discrimination;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The columns that tell the classes of a hierarchy apart (Jakarta Persistence 3.2, section 11.1.12). */
final class Discriminators {

    private static final int DEFAULT_LENGTH = 31;

    private final Linked linked;

    Discriminators(Linked linked) {
        this.linked = linked;
    }

    /** Adds one to a root's table: where it is asked for, and where a single table holds several classes. */
    void add(EntityMapping root, TableDraft table) {
        Optional<AnnotationUse> said = root.type().annotation(Jpa.DISCRIMINATOR_COLUMN);
        boolean isShared = root.inheritance() == Inheritance.SINGLE_TABLE
                && !linked.entities().children(root).isEmpty();
        boolean isAsked = said.isPresent() && root.inheritance() != Inheritance.TABLE_PER_CLASS;
        boolean isComputed = root.type().has(Hibernate.DISCRIMINATOR_FORMULA);
        if (isComputed || !isShared && !isAsked) {
            return;
        }
        table.writers().discriminator(name(said));
        table.column(
                Column.of(name(said).value(), defined(said, table)).withNullable(isForRest(root)),
                Optional.empty(),
                said.map(AnnotationUse::place).orElse(root.type().place()));
    }

    /** Whether a class takes the rows without a value, or those with any other: Hibernate's values {@code null} and {@code not null}. */
    private boolean isForRest(EntityMapping entity) {
        Optional<String> value =
                entity.type().annotation(Jpa.DISCRIMINATOR_VALUE).flatMap(v -> v.text("value"));
        return value.filter(v -> v.equals("null") || v.equals("not null")).isPresent()
                || linked.entities().children(entity).stream().anyMatch(this::isForRest);
    }

    /** Adds the column that tells embeddables apart which extend each other. */
    void addToEmbeddable(Attribute holder, TypeRecord embeddable, TableDraft table) {
        Optional<AnnotationUse> said = embeddable.annotation(Jpa.DISCRIMINATOR_COLUMN);
        Identifier name = said.isPresent()
                ? name(said)
                : linked.options().naming().implicit(EmbeddableTypes.discriminator(holder));
        table.column(
                Column.of(name.value(), defined(said, table)),
                Optional.empty(),
                said.map(AnnotationUse::place).orElse(holder.place()));
    }

    private SqlType defined(Optional<AnnotationUse> said, TableDraft table) {
        return said.flatMap(d -> linked.columns().defined(d, table.problems())).orElseGet(() -> type(said));
    }

    private Identifier name(Optional<AnnotationUse> said) {
        return said.flatMap(d -> d.text("name"))
                .map(linked.options().naming()::explicit)
                .orElseGet(() -> linked.options().naming().implicit("DTYPE"));
    }

    /** The rows of a class of a single table, and of its subclasses. */
    Discrimination rows(EntityMapping entity) {
        Optional<AnnotationUse> said = linked.entities()
                .find(entity.root())
                .flatMap(root -> root.type().annotation(Jpa.DISCRIMINATOR_COLUMN));
        boolean isWhole = type(said).equals(PlainType.INTEGER);
        SortedSet<String> values = new TreeSet<>();
        addValues(entity, isWhole, values);
        return new Discrimination(name(said), new ArrayList<>(values));
    }

    private void addValues(EntityMapping entity, boolean isWhole, SortedSet<String> values) {
        if (!entity.type().isAbstract()) {
            String value = entity.type()
                    .annotation(Jpa.DISCRIMINATOR_VALUE)
                    .flatMap(v -> v.text("value"))
                    .orElse(entity.name());
            values.add(isWhole ? value : Literal.of(value));
        }
        for (EntityMapping child : linked.entities().children(entity)) {
            addValues(child, isWhole, values);
        }
    }

    private static SqlType type(Optional<AnnotationUse> said) {
        int length = said.flatMap(d -> d.whole("length")).map(Long::intValue).orElse(DEFAULT_LENGTH);
        return switch (said.flatMap(d -> d.constant("discriminatorType")).orElse("STRING")) {
            case "INTEGER" -> PlainType.INTEGER;
            case "CHAR" -> CharacterType.character(1);
            default -> CharacterType.varchar(length);
        };
    }
}
