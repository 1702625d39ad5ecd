package dev.lintel.processor.check.unnamedconstraint;

import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import java.util.List;

/** The code that names a constraint, which depends on where it is written. */
final class NameFix {

    private NameFix() {}

    static String of(DerivedConstraint constraint) {
        String name = "name = \"" + constraint.name() + "\"";
        if (last(constraint.place()).equals("unique")) {
            return "@Table(uniqueConstraints = @UniqueConstraint(" + name
                    + ", columnNames = …)) in place of unique = true";
        }
        return name;
    }

    static String of(DerivedForeignKey key) {
        String foreignKey = "foreignKey = @ForeignKey(name = \"" + key.key().name() + "\")";
        if (!key.namePlace().path().isEmpty()) {
            return foreignKey;
        }
        List<Identifier> columns = key.key().columns();
        return columns.size() == 1
                ? "@JoinColumn(name = \"" + columns.get(0) + "\", " + foreignKey + ")"
                : "@JoinColumns(value = …, " + foreignKey + ")";
    }

    private static String last(Place place) {
        List<String> path = place.path();
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
