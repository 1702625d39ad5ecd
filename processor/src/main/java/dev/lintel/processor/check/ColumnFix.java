package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.column.BasicColumns;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/**
 * How to change what the source says of a column: in the annotation that describes it, in one to be added, or, where the
 * attribute is declared in a dependency, in an override.
 *
 * @param place where it is written
 * @param code what is written
 */
public record ColumnFix(Place place, String code) {

    /**
     * Gives a value of {@code @Column} another content.
     *
     * @param name the value's name: {@code nullable}
     * @param value its content, as Java has it
     */
    public static ColumnFix of(Derivation derivation, DerivedColumn column, String name, String value) {
        Attribute attribute = column.attribute().orElseThrow();
        String code = name + " = " + value;
        Optional<AnnotationUse> there = there(derivation, attribute);
        if (there.isPresent()) {
            return new ColumnFix(there.get().placeOf(name), code);
        }
        Place place = derivation.placeOf(attribute);
        if (place.equals(attribute.place())) {
            return new ColumnFix(place, "@" + (attribute.isMapKey() ? "MapKeyColumn" : "Column") + "(" + code + ")");
        }
        String path = place.member().isEmpty()
                ? attribute.path()
                : attribute.path().substring(attribute.path().indexOf('.') + 1);
        String overriding = "(name = \"" + column.name().column().value() + "\", " + code + ")";
        boolean isReference =
                attribute.member().has(Jpa.MANY_TO_ONE) || attribute.member().has(Jpa.ONE_TO_ONE);
        return new ColumnFix(
                place,
                isReference
                        ? "@AssociationOverride(name = \"" + path + "\", joinColumns = @JoinColumn" + overriding + ")"
                        : "@AttributeOverride(name = \"" + path + "\", column = @Column" + overriding + ")");
    }

    /** Gives a column another type, and leaves what stands behind the type in its {@code columnDefinition}. */
    public static ColumnFix ofType(Derivation derivation, DerivedColumn column, SqlType type) {
        Optional<String> definition = column.attribute().flatMap(Attribute::definition);
        String sql = definition.map(d -> BasicColumns.redefined(d, type)).orElse(type.shortName());
        return of(derivation, column, "columnDefinition", literal(sql));
    }

    /** A text as Java writes it. */
    public static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The annotation in force, if somebody can change it. */
    private static Optional<AnnotationUse> there(Derivation derivation, Attribute attribute) {
        return attribute
                .column()
                .filter(c -> !c.place().path().isEmpty())
                .filter(c -> derivation.types().isOwn(c.place().type()));
    }
}
