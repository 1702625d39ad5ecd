package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;

/** What would add to a table that another module makes: its schema cannot know of it, and this one must not change it. */
final class Elsewhere {

    private static final String ID = "table-elsewhere";

    private Elsewhere() {}

    /** A class in the single table of a hierarchy there. */
    static void child(EntityMapping entity, Problems problems) {
        String root = entity.root().replace('$', '.');
        problems.add(
                ID,
                entity.type().place(),
                entity.type().place() + " would be in " + entity.table() + ", the single table of " + root
                        + ", which another module makes",
                "@Inheritance(strategy = InheritanceType.JOINED) on " + root + ", or the class in its module");
    }

    /** The columns of a collection in the table of its elements there. */
    static void columns(Attribute attribute, Place place, EntityMapping target, Problems problems) {
        problems.add(
                ID,
                place,
                "the columns of " + attribute.place() + " would be in " + target.table() + ", the table of "
                        + target.type().place() + ", which another module makes",
                "@JoinTable in place of @JoinColumn");
    }

    /** A foreign key to columns there that nothing makes unique, which PostgreSQL refuses (manual, section 5.5.5). */
    static void notUnique(List<Identifier> columns, QualifiedName table, Place place, Problems problems) {
        problems.add(
                ID,
                place,
                "the foreign key refers to " + Identifiers.quoted(columns) + " of " + table
                        + ", which is not unique there, and another module makes that table",
                "a unique constraint on it in that module");
    }
}
