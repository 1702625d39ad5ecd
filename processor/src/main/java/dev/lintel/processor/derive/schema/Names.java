package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.table.Drafts;
import dev.lintel.processor.derive.table.StoredStruct;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for names that PostgreSQL would cut, and for two objects with one name (manual, section 4.1.1). */
final class Names {

    private final Problems problems;
    /** Tables, indexes and the indexes of keys share one namespace in a schema. */
    private final Map<QualifiedName, String> relations = new HashMap<>();

    /** A table is a type too: that of its rows. */
    private final Map<QualifiedName, String> types = new HashMap<>();

    private final Map<QualifiedName, Map<Identifier, String>> constraints = new HashMap<>();

    private Names(Problems problems) {
        this.problems = problems;
    }

    static void check(
            List<DerivedTable> tables,
            List<DerivedColumn> columns,
            List<DerivedConstraint> constraints,
            List<DerivedForeignKey> foreignKeys,
            Drafts drafts) {
        Names names = new Names(drafts.problems());
        for (DerivedTable table : tables) {
            names.length(table.name().name(), "table", table.place());
            names.relation(table.name(), "a table", table.place());
            names.types.put(table.name(), "a table, and of the type of its rows,");
        }
        for (StoredEnum stored : drafts.enums()) {
            if (stored.strategy() == StoredEnum.Strategy.NATIVE) {
                names.type(stored.name(), "an enum", stored.place());
            }
        }
        for (StoredStruct struct : drafts.structs()) {
            DerivedTable source = struct.inside().source();
            names.type(source.name(), "a composite type", source.namePlace());
        }
        for (Sequence sequence : drafts.sequences()) {
            names.relation(sequence.name(), "a sequence", drafts.placeOf(sequence));
        }
        for (DerivedColumn column : columns) {
            names.length(column.name().column(), "column", column.place());
        }
        for (DerivedConstraint constraint : constraints) {
            names.constraint(constraint);
        }
        for (DerivedForeignKey key : foreignKeys) {
            names.length(key.key().name(), "foreign key", key.namePlace());
            names.constraint(key.table(), key.key().name(), key.namePlace());
        }
    }

    private void constraint(DerivedConstraint constraint) {
        Place place = constraint.named() ? constraint.place().into("name") : constraint.place();
        length(constraint.name(), "constraint", place);
        boolean isNew = constraint.kind() == DerivedConstraint.Kind.CHECK
                || relation(constraint.table().sibling(constraint.name()), "an index of " + constraint.table(), place);
        if (isNew && constraint.kind() != DerivedConstraint.Kind.INDEX) {
            constraint(constraint.table(), constraint.name(), place);
        }
    }

    private void length(Identifier name, String kind, Place place) {
        if (name.isTooLong()) {
            problems.add(
                    "name-too-long",
                    place,
                    "the name of the " + kind + " " + name + " is longer than " + Identifier.MAX_BYTES
                            + " bytes, and PostgreSQL would cut it",
                    "a shorter name");
        }
    }

    private boolean relation(QualifiedName name, String what, Place place) {
        String other = relations.putIfAbsent(name, what);
        if (other != null) {
            collision(name.toString(), other, place);
        }
        return other == null;
    }

    private void type(QualifiedName name, String what, Place place) {
        String other = types.putIfAbsent(name, what);
        if (other != null) {
            collision(name.toString(), other, place);
        }
    }

    private void constraint(QualifiedName table, Identifier name, Place place) {
        String other =
                constraints.computeIfAbsent(table, t -> new HashMap<>()).putIfAbsent(name, "a constraint of " + table);
        if (other != null) {
            collision(name.toString(), other, place);
        }
    }

    private void collision(String name, String other, Place place) {
        problems.add("name-collision", place, "the name " + name + " is that of " + other + " already", "another name");
    }
}
