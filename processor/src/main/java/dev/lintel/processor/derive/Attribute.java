package dev.lintel.processor.derive;

import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Optional;
import java.util.Set;

/**
 * A persistent attribute of an entity, linked: type variables are replaced, overrides are applied.
 *
 * @param entity the binary name of the entity
 * @param path the dotted path from the entity: {@code address.city}
 * @param declaredBy the type whose source declares it: the entity, a superclass or an embeddable
 * @param member the declaration
 * @param type its type without type variables
 * @param column the {@code @Column} or {@code @JoinColumn} in force, if there is one: the attribute's own or an override
 * @param convert the {@code @Convert} in force, if there is one
 * @param validation what of Jakarta Validation counts for it
 * @param isReference whether its columns refer to something: an association, or the collection that elements belong to
 */
public record Attribute(
        String entity,
        String path,
        TypeRecord declaredBy,
        Member member,
        JavaType type,
        Optional<AnnotationUse> column,
        Optional<AnnotationUse> convert,
        Validation validation,
        boolean isReference) {

    private static final Set<String> REFERENCES = Set.of(
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.MANY_TO_MANY,
            Jpa.ELEMENT_COLLECTION,
            Hibernate.ANY,
            Hibernate.MANY_TO_ANY);

    /** An attribute whose annotations say whether it refers to something. Every check asks that, so it is found out once. */
    public Attribute(
            String entity,
            String path,
            TypeRecord declaredBy,
            Member member,
            JavaType type,
            Optional<AnnotationUse> column,
            Optional<AnnotationUse> convert,
            Validation validation) {
        this(entity, path, declaredBy, member, type, column, convert, validation, member.hasAny(REFERENCES));
    }

    /** The attribute with another {@code @Column}. */
    public Attribute withColumn(Optional<AnnotationUse> column) {
        return new Attribute(entity, path, declaredBy, member, type, column, convert, validation, isReference);
    }

    /** Where it is declared. */
    public Place place() {
        return declaredBy.place(member);
    }

    /** Whether it is inside an embeddable. */
    public boolean isEmbedded() {
        return path.indexOf('.') >= 0;
    }

    /** The SQL that the source gives for its column. */
    public Optional<String> definition() {
        return column.flatMap(c -> c.text("columnDefinition"));
    }

    /** Whether it holds money: it bears {@code @Money}, or its name ends in a word that says so. */
    public boolean isMoney() {
        boolean isSingle = !(member.type() instanceof JavaType.ArrayOf)
                && !(member.type() instanceof JavaType.Declared declared
                        && !declared.arguments().isEmpty());
        return member.has(Lintel.MONEY) || MoneyWords.end(member.name(), isSingle);
    }

    /** Whether it is the elements or the keys of a collection, not the collection itself. */
    public boolean isOfCollection() {
        return validation == Validation.OF_COLLECTION;
    }

    /** Whether it is the keys of a map. */
    public boolean isMapKey() {
        return isOfCollection() && path.endsWith(".key");
    }

    /** {@code Order.total}, for people. */
    public String title() {
        return isMapKey()
                ? "a key of " + declaredBy.simpleName() + "." + member.name().replace("_KEY", "")
                : declaredBy.simpleName() + "." + member.name();
    }

    /** The annotation of this type on the declaration. */
    public Optional<AnnotationUse> annotation(String annotationType) {
        return member.annotations().find(annotationType, this::place);
    }
}
