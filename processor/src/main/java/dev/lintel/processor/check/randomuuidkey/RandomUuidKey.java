package dev.lintel.processor.check.randomuuidkey;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.ColumnValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Warns of keys that are made at random, each of which goes to another page of the index. */
public final class RandomUuidKey extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "random-uuid-key", Severity.WARNING, "random UUIDs as primary key, where time-ordered ones are meant");
    private static final Set<String> RANDOM_GENERATORS = Set.of("uuid", "uuid2", "org.hibernate.id.UUIDGenerator");
    private static final List<String> RANDOM_FUNCTIONS = List.of("gen_random_uuid()", "uuid_generate_v4()", "uuidv4()");
    private static final Set<String> GENERATORS = Set.of(Hibernate.UUID_GENERATOR, Jpa.GENERATED_VALUE);
    private static final String ORDERED = "uuidv7()";
    private static final String INSTEAD =
            "UUIDs of version 7, which your code makes, or from PostgreSQL 18 on @Default(\"" + ORDERED + "\")";

    /** The first server with {@code uuidv7()}. */
    private static final int VERSION_7 = 18;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (!attribute.isReference() && isMade(column, attribute) && derivation.isPrimaryKey(column)) {
            finding(derivation, column, attribute).ifPresent(found::add);
        }
    }

    private static boolean isMade(DerivedColumn column, Attribute attribute) {
        return column.column().value() instanceof ColumnValue.Default
                || attribute.member().hasAny(GENERATORS);
    }

    private static Optional<Finding> finding(Derivation derivation, DerivedColumn column, Attribute attribute) {
        Optional<AnnotationUse> generator = attribute.annotation(Hibernate.UUID_GENERATOR);
        if (generator.isPresent()) {
            return generator
                    .filter(RandomUuidKey::isRandom)
                    .map(g -> finding(attribute, g.placeOf("style"), "style = UuidGenerator.Style.VERSION_7"));
        }
        Optional<AnnotationUse> generated = attribute.annotation(Jpa.GENERATED_VALUE);
        if (generated.isPresent()) {
            return generated
                    .filter(g -> isRandom(derivation, attribute, g))
                    .map(g -> generated(derivation, attribute, g));
        }
        return column.column().value() instanceof ColumnValue.Default value
                ? random(value.expression().sql()).map(f -> defaulted(derivation, column, attribute, f))
                : Optional.empty();
    }

    private static boolean isRandom(AnnotationUse generator) {
        String style = generator.constant("style").orElse("AUTO");
        return !generator.says("algorithm") && (style.equals("AUTO") || style.equals("RANDOM"));
    }

    /** Whether the provider makes random UUIDs of its own accord, or by a generator that is known. */
    private static boolean isRandom(Derivation derivation, Attribute attribute, AnnotationUse generated) {
        String strategy = generated.constant("strategy").orElse("AUTO");
        boolean isMade =
                attribute.type().is("java.util.UUID") || attribute.type().is("java.lang.String");
        if (!strategy.equals("UUID") && !(strategy.equals("AUTO") && isMade)) {
            return false;
        }
        Optional<String> name = generated.text("generator");
        Optional<String> described =
                attribute.annotation(Hibernate.GENERIC_GENERATOR).flatMap(g -> g.text("strategy"));
        return described
                .or(() -> name)
                .map(RANDOM_GENERATORS::contains)
                .orElse(!isByOwnAnnotation(derivation, attribute));
    }

    /** Whether an annotation of the user's says how the id is made. */
    private static boolean isByOwnAnnotation(Derivation derivation, Attribute attribute) {
        return attribute.member().annotations().all().stream()
                .flatMap(a -> derivation.types().find(a.type()).stream())
                .anyMatch(t -> t.has(Hibernate.ID_GENERATOR_TYPE) || t.has(Hibernate.VALUE_GENERATION_TYPE));
    }

    private static Finding generated(Derivation derivation, Attribute attribute, AnnotationUse generated) {
        Place place = derivation.placeOf(attribute);
        boolean isOwn = place.equals(attribute.place());
        boolean hasHibernate = derivation.types().find(Hibernate.UUID_GENERATOR).isPresent();
        return isOwn && hasHibernate
                ? finding(
                        attribute,
                        generated.placeOf("strategy"),
                        "@UuidGenerator(style = UuidGenerator.Style.VERSION_7)")
                : Finding.advised(INFO.id(), isOwn ? generated.placeOf("strategy") : place, what(attribute), INSTEAD);
    }

    private static Optional<String> random(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT);
        return RANDOM_FUNCTIONS.stream().filter(lower::contains).findFirst();
    }

    private static Finding defaulted(
            Derivation derivation, DerivedColumn column, Attribute attribute, String function) {
        Optional<AnnotationUse> said =
                attribute.annotation(Lintel.DEFAULT).or(() -> attribute.annotation(Hibernate.COLUMN_DEFAULT));
        String definition = attribute.definition().orElse("").replace(function, ORDERED);
        ColumnFix fix = said.map(s -> new ColumnFix(s.placeOf("value"), "value = \"" + ORDERED + "\""))
                .orElseGet(() -> ColumnFix.of(derivation, column, "columnDefinition", '"' + definition + '"'));
        return derivation.options().postgres() >= VERSION_7
                ? finding(attribute, fix.place(), fix.code())
                : Finding.advised(INFO.id(), fix.place(), what(attribute), INSTEAD);
    }

    private static Finding finding(Attribute attribute, Place place, String code) {
        return new Finding(INFO.id(), place, what(attribute), Optional.of(code));
    }

    private static String what(Attribute attribute) {
        return attribute.title() + " is a random key, so each new row goes to another page of the index";
    }
}
