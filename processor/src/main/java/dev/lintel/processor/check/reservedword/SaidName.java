package dev.lintel.processor.check.reservedword;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import java.util.Map;
import java.util.Optional;

/** Where an attribute's annotations write the name of one of its columns. */
final class SaidName {

    private static final String NAME = "name";

    private SaidName() {}

    /** The value: in the column's annotation that is in force, or in any other on the attribute, however deep. */
    static Optional<Place> of(Identifier column, Attribute attribute) {
        Optional<AnnotationUse> inForce = attribute
                .column()
                .filter(c -> c.text(NAME).filter(n -> is(n, column)).isPresent());
        if (inForce.isPresent()) {
            return inForce.map(c -> c.placeOf(NAME));
        }
        for (Annotation annotation : attribute.member().annotations().all()) {
            Optional<Place> found = in(annotation, attribute.place().into(annotation.type()), column);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> in(Annotation annotation, Place place, Identifier column) {
        for (Map.Entry<String, AnnotationValue> value : annotation.values().entrySet()) {
            Optional<Place> found = in(value.getValue(), place.into(value.getKey()), column);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> in(AnnotationValue value, Place place, Identifier column) {
        if (value instanceof AnnotationValue.Nested nested) {
            return in(nested.annotation(), place, column);
        }
        if (value instanceof AnnotationValue.Many many) {
            for (int i = 0; i < many.values().size(); i++) {
                Optional<Place> found = in(many.values().get(i), place.into(Integer.toString(i)), column);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        boolean isName = place.path().get(place.path().size() - 1).equals(NAME);
        return isName && value instanceof AnnotationValue.Text text && is(text.value(), column)
                ? Optional.of(place)
                : Optional.empty();
    }

    private static boolean is(String said, Identifier column) {
        return !said.isBlank()
                && (LogicalName.explicit(said).text().equals(column.value())
                        || Naming.SNAKE_CASE.explicit(said).equals(column)
                        || Naming.JPA.explicit(said).equals(column));
    }
}
