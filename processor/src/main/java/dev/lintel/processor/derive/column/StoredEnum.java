package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum that bears {@code @Enum}.
 *
 * @param name of the native type or of the lookup table
 * @param labels the stored value of each constant, in their order
 */
public record StoredEnum(TypeRecord type, Strategy strategy, QualifiedName name, List<String> labels) {

    /** As {@code dev.lintel.Enum.Strategy} has it. */
    public enum Strategy {
        NATIVE,
        LOOKUP,
        CHECK
    }

    static Optional<StoredEnum> of(TypeRecord type, Naming naming, Optional<Identifier> schema) {
        return type.annotation(Lintel.ENUM)
                .map(said -> new StoredEnum(
                        type,
                        said.constant("strategy").map(Strategy::valueOf).orElse(Strategy.NATIVE),
                        said.text("name")
                                .map(n -> Naming.foldedQualified(n, schema))
                                .orElseGet(() -> new QualifiedName(schema, naming.implicit(type.simpleName()))),
                        type.constants().stream().map(c -> label(type, c)).toList()));
    }

    /** Where its name is written, or would be. */
    public Place place() {
        return type.annotation(Lintel.ENUM).map(said -> said.placeOf("name")).orElse(type.place());
    }

    /** The stored value of a constant: its {@code @Label}, or its name in lower case. */
    public static String label(TypeRecord type, EnumConstant constant) {
        Optional<AnnotationUse> label =
                constant.annotations().find(Lintel.LABEL, () -> type.place().member(constant.name()));
        return label.flatMap(l -> l.text("value"))
                .orElseGet(() -> constant.name().toLowerCase(Locale.ROOT));
    }
}
