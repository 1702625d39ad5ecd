package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Member;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that tell when a row was written and deleted, as {@code @SoftDelete} and {@code @Timestamps} on its class ask for
 * them.
 *
 * @param deletedAt the column of {@code @SoftDelete}
 * @param createdAt the first column of {@code @Timestamps}
 * @param updatedAt its second column
 */
public record RowTimes(Optional<Identifier> deletedAt, Optional<Identifier> createdAt, Optional<Identifier> updatedAt) {

    /** Annotations of Hibernate's and Spring Data's that have an attribute filled when its row is written. */
    private static final Set<String> FILLED = Set.of(
            Hibernate.CREATION_TIMESTAMP,
            Hibernate.CURRENT_TIMESTAMP,
            Hibernate.UPDATE_TIMESTAMP,
            "org.springframework.data.annotation.CreatedDate",
            "org.springframework.data.annotation.LastModifiedDate");

    /** Who fills such a column. */
    public enum Kind {
        /** The delete that only marks the row. */
        DELETED,
        /** The database, since the class bears {@code @Timestamps}. */
        KEPT,
        /** The application, since the attribute bears an annotation of a library. */
        FILLED
    }

    public static RowTimes of(EntityMapping entity, Naming naming) {
        Optional<AnnotationUse> timestamps = entity.inherited(Lintel.TIMESTAMPS);
        return new RowTimes(
                name(entity.inherited(Lintel.SOFT_DELETE), "column", "deleted_at", naming),
                name(timestamps, "createdAt", "created_at", naming),
                name(timestamps, "updatedAt", "updated_at", naming));
    }

    private static Optional<Identifier> name(
            Optional<AnnotationUse> annotation, String value, String byDefault, Naming naming) {
        return annotation.map(a -> naming.explicit(a.text(value).orElse(byDefault)));
    }

    /** What the column of a member tells; empty where it is about something else. */
    public Optional<Kind> kindOf(Identifier column, Member member) {
        if (deletedAt.filter(column::equals).isPresent()) {
            return Optional.of(Kind.DELETED);
        }
        boolean isKept = createdAt.filter(column::equals).isPresent()
                || updatedAt.filter(column::equals).isPresent();
        if (isKept) {
            return Optional.of(Kind.KEPT);
        }
        return member.hasAny(FILLED) ? Optional.of(Kind.FILLED) : Optional.empty();
    }
}
