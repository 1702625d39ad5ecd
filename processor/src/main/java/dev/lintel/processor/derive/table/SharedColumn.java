package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Jpa;

/**
 * Which of two attributes in one column gives it its type: Hibernate goes through the attributes of a class by their names, and
 * adds the columns of associations when it has all others.
 */
final class SharedColumn {

    private SharedColumn() {}

    /** Whether a column that is added later is the one that Hibernate meets first. */
    static boolean isBefore(DerivedColumn added, DerivedColumn first) {
        if (first.attribute().isEmpty() || added.attribute().isEmpty()) {
            return false;
        }
        Attribute one = added.attribute().get();
        Attribute other = first.attribute().get();
        if (!one.entity().equals(other.entity())) {
            return false;
        }
        return isAssociation(one) == isAssociation(other)
                ? one.path().compareTo(other.path()) < 0
                : isAssociation(other);
    }

    private static boolean isAssociation(Attribute attribute) {
        return attribute.member().has(Jpa.MANY_TO_ONE)
                || attribute.member().has(Jpa.ONE_TO_ONE)
                || attribute.member().has(Jpa.ONE_TO_MANY);
    }
}
