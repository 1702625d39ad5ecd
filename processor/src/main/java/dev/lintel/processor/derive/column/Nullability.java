package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a source says that an attribute always has a value. */
public final class Nullability {

    private static final List<String> NOT_NULL = List.of(
            Jpa.ID,
            Jpa.VERSION,
            Hibernate.CREATION_TIMESTAMP,
            Hibernate.CURRENT_TIMESTAMP,
            Hibernate.TENANT_ID,
            Hibernate.UPDATE_TIMESTAMP);
    private static final List<String> OPTIONAL = List.of(Jpa.BASIC, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);

    private final Types types;
    private final boolean plain;
    private final Constraints constraints;

    public Nullability(Types types, DeriveOptions options) {
        this.types = types;
        this.plain = options.plain();
        this.constraints = new Constraints(types);
    }

    /**
     * Whether it is NOT NULL: by {@code nullable}, {@code optional}, Jakarta Validation, its type or JSpecify. A primitive in
     * an embeddable may be NULL, since the whole embeddable may be.
     */
    public boolean isNotNull(Attribute attribute) {
        if (NOT_NULL.stream().anyMatch(attribute.member()::has)
                || saysOptional(attribute, false)
                || constraints.of(attribute).notNull()) {
            return true;
        }
        Optional<Boolean> nullable = attribute.column().flatMap(c -> c.flag("nullable"));
        return nullable.map(n -> !n).orElseGet(() -> isGiven(attribute) || !plain && isNonNull(attribute));
    }

    /** Whether a source says anything of it: that there is always a value, or that there may be none. */
    public boolean isSaid(Attribute attribute) {
        return isNotNull(attribute)
                || attribute.type() instanceof JavaType.Primitive
                || attribute.column().filter(c -> c.says("nullable")).isPresent()
                || saysOptional(attribute, true)
                || constraints.written(attribute).notNull()
                || !attribute.isOfCollection() && isMarkedNullable(attribute);
    }

    /** By JSpecify, or by one of the many annotations that are called the same. */
    private static boolean isMarkedNullable(Attribute attribute) {
        for (Annotation annotation : attribute.member().annotations().all()) {
            String name = annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
            if (name.equals("Nullable") || name.equals("CheckForNull")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether Java cannot write NULL. Hibernate lets the column be nullable all the same where a {@code @Column} stands, whose
     * {@code nullable} is true by default.
     */
    private boolean isGiven(Attribute attribute) {
        return attribute.type() instanceof JavaType.Primitive
                && (!attribute.isEmbedded()
                        || attribute.column().isEmpty() && attribute.member().has(Jpa.BASIC))
                && (!plain || attribute.column().isEmpty());
    }

    /** By JSpecify, which Hibernate does not read. */
    private boolean isNonNull(Attribute attribute) {
        return attribute.member().has(Jpa.NON_NULL)
                || isNullMarked(attribute.declaredBy())
                        && !attribute.member().has(Jpa.NULLABLE)
                        && !saysOptional(attribute, true);
    }

    private static boolean saysOptional(Attribute attribute, boolean optional) {
        for (String annotation : OPTIONAL) {
            if (attribute.member().has(annotation)
                    && attribute
                            .annotation(annotation)
                            .flatMap(a -> a.flag("optional"))
                            .filter(said -> said == optional)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What is said nearest counts: on the type, on one around it, or on the package. */
    private boolean isNullMarked(TypeRecord type) {
        List<TypeRecord> around = new ArrayList<>();
        type.enclosingTypes().forEach(n -> types.find(n).ifPresent(t -> around.add(0, t)));
        around.add(0, type);
        types.packageOf(type).ifPresent(around::add);
        return around.stream()
                .filter(t -> t.has(Jpa.NULL_MARKED) || t.has(Jpa.NULL_UNMARKED))
                .findFirst()
                .filter(t -> t.has(Jpa.NULL_MARKED))
                .isPresent();
    }
}
