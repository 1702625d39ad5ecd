package dev.lintel.runtime.catalog;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Comparator;
import java.util.Locale;

/**
 * A part of a schema that can be there or not: a table, a column, a check, a row.
 *
 * @param owner the object that it belongs to, or the object itself
 * @param kind what it is
 * @param name its name within the owner; empty for an object of its own
 */
public record Part(QualifiedName owner, Kind kind, String name) implements Comparable<Part> {

    private static final Comparator<Part> ORDER = Comparator.comparing((Part p) -> p.kind.isOwn() ? p.kind : Kind.TABLE)
            .thenComparing(Part::owner)
            .thenComparing(Part::kind)
            .thenComparing(Part::name);

    /** What a part is, in the order in which parts are told. */
    public enum Kind {
        SCHEMA,
        EXTENSION,
        TYPE,
        SEQUENCE,
        FUNCTION,
        TABLE,
        COLUMN,
        PRIMARY_KEY,
        UNIQUE_CONSTRAINT,
        CHECK,
        FOREIGN_KEY,
        INDEX,
        TRIGGER,
        ROW;

        /** Whether it is an object of its own and not part of a table. */
        boolean isOwn() {
            return compareTo(TABLE) <= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Part of(Kind kind, QualifiedName object) {
        return new Part(object, kind, "");
    }

    static Part of(Kind kind, QualifiedName table, Identifier name) {
        return new Part(table, kind, name.value());
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }

    /** {@code table tasks}, {@code column tasks.title}, {@code check ck_tasks_title of tasks}. */
    @Override
    public String toString() {
        if (kind.isOwn()) {
            return kind + " " + owner;
        }
        return switch (kind) {
            case COLUMN -> kind + " " + owner + "." + Identifier.of(name).quoted();
            case ROW -> kind + " " + name + " of " + owner;
            default -> kind + " " + Identifier.of(name).quoted() + " of " + owner;
        };
    }
}
