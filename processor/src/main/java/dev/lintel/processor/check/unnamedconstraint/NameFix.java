package dev.lintel.processor.check.unnamedconstraint;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code that names a constraint, which depends on where it is written. */
final class NameFix {

    private static final String JOIN_TABLE = "jakarta.persistence.JoinTable";
    private static final Set<String> ASSOCIATIONS = Set.of(
            "jakarta.persistence.ElementCollection",
            "jakarta.persistence.ManyToMany",
            "jakarta.persistence.ManyToOne",
            "jakarta.persistence.OneToMany",
            "jakarta.persistence.OneToOne");

    private final Derivation derivation;
    private final Map<QualifiedName, DerivedTable> tables = new HashMap<>();

    NameFix(Derivation derivation) {
        this.derivation = derivation;
        for (DerivedTable table : derivation.tables()) {
            tables.put(table.name(), table);
        }
    }

    String of(DerivedConstraint constraint) {
        List<String> path = constraint.place().path();
        String name = "name = \"" + constraint.name() + "\"";
        if (path.equals(List.of("dev.lintel.Jsonb", "gin"))) {
            return "indexN" + name.substring(1);
        }
        if (path.isEmpty() || !path.get(path.size() - 1).equals("unique")) {
            return name;
        }
        return "@Table(uniqueConstraints = @UniqueConstraint(" + name + ", columnNames = " + columnOf(constraint)
                + ")) in place of unique = true";
    }

    /** The column of {@code @Column(unique = true)}: of a constraint, or of an index where rows are deleted softly. */
    private String columnOf(DerivedConstraint constraint) {
        Table table = derivation.table(constraint.table()).orElse(null);
        if (table != null) {
            for (UniqueConstraint unique : table.uniques()) {
                if (unique.name().equals(constraint.name())) {
                    return quoted(unique.columns().get(0));
                }
            }
            for (Index index : table.indexes()) {
                if (index.name().equals(constraint.name())) {
                    return index.keys().get(0).target() instanceof IndexKey.OfColumn key ? quoted(key.column()) : "…";
                }
            }
        }
        return "…";
    }

    String of(DerivedForeignKey key) {
        String name = "foreignKey = @ForeignKey(name = " + quoted(key.key().name()) + ")";
        String inverse = "inverseF" + name.substring(1);
        DerivedTable table = tables.get(key.table());
        boolean isJoin = table != null && table.kind() == DerivedTable.Kind.JOIN;
        boolean isInverse = table != null && isJoin && !refersToOwner(key, table);
        List<String> path = key.namePlace().path();
        if (!path.isEmpty() && !ASSOCIATIONS.contains(path.get(0))) {
            return isInverse && path.get(0).equals(JOIN_TABLE) && path.size() == 1 ? inverse : name;
        }
        if (isJoin) {
            return isInverse
                    ? "@JoinTable(inverseJoinColumns = " + joinColumns(key, "JoinColumn") + ", " + inverse + ")"
                    : "@JoinTable(joinColumns = " + joinColumns(key, "JoinColumn") + ", " + name + ")";
        }
        if (table != null && table.kind() == DerivedTable.Kind.COLLECTION) {
            return "@CollectionTable(joinColumns = " + joinColumns(key, "JoinColumn") + ", " + name + ")";
        }
        return single(key, path.isEmpty() ? "PrimaryKeyJoinColumn" : "JoinColumn", name);
    }

    private boolean refersToOwner(DerivedForeignKey key, DerivedTable joinTable) {
        DerivedTable parent = tables.get(key.key().table());
        return parent != null && parent.owner().equals(joinTable.owner());
    }

    private static String single(DerivedForeignKey key, String annotation, String name) {
        return key.key().columns().size() == 1
                ? "@" + annotation + "(name = " + quoted(key.key().columns().get(0)) + ", " + name + ")"
                : "@" + annotation + "s(value = " + joinColumns(key, annotation) + ", " + name + ")";
    }

    private static String joinColumns(DerivedForeignKey key, String annotation) {
        List<Identifier> columns = key.key().columns();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String references = columns.size() == 1
                    ? ""
                    : ", referencedColumnName = "
                            + quoted(key.key().references().get(i));
            all.add("@" + annotation + "(name = " + quoted(columns.get(i)) + references + ")");
        }
        return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
    }

    private static String quoted(Identifier name) {
        return '"' + name.value() + '"';
    }
}
