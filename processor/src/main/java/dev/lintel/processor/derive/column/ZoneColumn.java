package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The second column of a moment whose zone is kept beside it: Hibernate's {@code @TimeZoneStorage(COLUMN)}. */
public final class ZoneColumn {

    private static final Set<String> BESIDE = Set.of("COLUMN", "AUTO");

    /** What counts of a {@code @Column} that gives no name. */
    private static final Set<String> KEPT = Set.of("precision", "secondPrecision");

    private ZoneColumn() {}

    /** Whether an attribute has one. PostgreSQL keeps no zones, so AUTO means a column. */
    public static boolean isFor(Member member, Place place) {
        return member.annotations()
                .find(Hibernate.TIME_ZONE_STORAGE, place)
                .flatMap(s -> s.constant("value"))
                .filter(BESIDE::contains)
                .isPresent();
    }

    static boolean isFor(Attribute attribute) {
        return isFor(attribute.member(), attribute.place());
    }

    /** The path of the moment from the attribute's class: Hibernate makes an embeddable of it, and overrides go by its parts. */
    public static String momentOf(Member member) {
        return member.name() + ".instant";
    }

    /** The attribute as Hibernate sees its moment: of a {@code @Column} without a name only the precision. */
    static Attribute moment(Attribute attribute) {
        return attribute.withColumn(attribute.column().map(ZoneColumn::asHibernateSees));
    }

    /** The attribute as it is declared: the zone's column takes its name from there, wherever the moment is. */
    static Attribute withoutOverride(Attribute attribute) {
        return attribute.withColumn(attribute.annotation(Jpa.COLUMN).map(ZoneColumn::asHibernateSees));
    }

    private static AnnotationUse asHibernateSees(AnnotationUse column) {
        if (column.text("name").isPresent()) {
            return column;
        }
        Map<String, AnnotationValue> kept = new TreeMap<>(column.annotation().values());
        kept.keySet().retainAll(KEPT);
        return new AnnotationUse(new Annotation(Jpa.COLUMN, kept), column.place());
    }

    /** The {@code @TimeZoneColumn} that describes it. */
    static Optional<AnnotationUse> said(Attribute attribute) {
        return attribute.annotation(Hibernate.TIME_ZONE_COLUMN);
    }
}
