package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.List;
import java.util.Optional;

/** Finds annotations of Hibernate's that stand on an attribute, or on an annotation of the user's that stands there. */
final class MetaAnnotations {

    /** Where nobody hides annotations of Hibernate's. */
    private static final List<String> LIBRARIES =
            List.of("java.", "jakarta.", "javax.", "org.hibernate.", "org.jspecify.");

    private final Types types;

    MetaAnnotations(Types types) {
        this.types = types;
    }

    Optional<AnnotationUse> find(Attribute attribute, String type) {
        Optional<AnnotationUse> direct = attribute.annotation(type);
        if (direct.isPresent()) {
            return direct;
        }
        for (Annotation annotation : attribute.member().annotations().all()) {
            if (isOfUser(annotation.type())) {
                Optional<AnnotationUse> found = types.find(annotation.type())
                        .flatMap(t -> t.annotation(type))
                        .map(use -> new AnnotationUse(
                                use.annotation(), attribute.place().into(annotation.type())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an annotation may be somebody's own, so that others may stand on it. */
    static boolean isOfUser(String annotation) {
        for (String library : LIBRARIES) {
            if (annotation.startsWith(library)) {
                return false;
            }
        }
        return !Lintel.is(annotation);
    }
}
