package dev.lintel.schema.model;

import dev.lintel.schema.name.QualifiedName;
import java.util.Comparator;

/** A label of a native enum. */
public record LabelName(QualifiedName type, String label) implements Comparable<LabelName> {

    private static final Comparator<LabelName> ORDER =
            Comparator.comparing(LabelName::type).thenComparing(LabelName::label);

    @Override
    public int compareTo(LabelName other) {
        return ORDER.compare(this, other);
    }
}
