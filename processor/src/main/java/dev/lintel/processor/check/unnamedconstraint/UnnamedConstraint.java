package dev.lintel.processor.check.unnamedconstraint;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Finding;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a constraint or an index that the source asks for and does not name. */
public final class UnnamedConstraint implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("unnamed-constraint", Severity.ERROR, "a unique, foreign key, check or index without a name");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new HashSet<>();
        for (DerivedConstraint constraint : derivation.constraints()) {
            if (constraint.said() && !constraint.named()) {
                report(unnamed(constraint), found, findings);
            }
        }
        Set<QualifiedName> lookups = lookups(derivation);
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            if (!key.named() && !lookups.contains(key.key().table())) {
                report(unnamed(key), found, findings);
            }
        }
    }

    private static void report(Finding finding, Set<Finding> found, Consumer<Finding> findings) {
        if (found.add(finding)) {
            findings.accept(finding);
        }
    }

    /** The tables of enums: what refers to them is named by Lintel. */
    private static Set<QualifiedName> lookups(Derivation derivation) {
        Set<QualifiedName> lookups = new HashSet<>();
        for (DerivedTable table : derivation.tables()) {
            if (table.kind() == DerivedTable.Kind.LOOKUP) {
                lookups.add(table.name());
            }
        }
        return lookups;
    }

    private static Finding unnamed(DerivedConstraint constraint) {
        String kind = switch (constraint.kind()) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE -> "unique constraint";
            case CHECK -> "CHECK";
            case INDEX -> "index";
        };
        return new Finding(
                INFO.id(), constraint.place(), what(kind, constraint.table()), Optional.of(NameFix.of(constraint)));
    }

    private static Finding unnamed(DerivedForeignKey key) {
        return new Finding(INFO.id(), key.namePlace(), what("foreign key", key.table()), Optional.of(NameFix.of(key)));
    }

    private static String what(String kind, QualifiedName table) {
        return "this " + kind + " of " + table
                + " has no name of its own, so neither an exception's handler nor a migration can tell it";
    }
}
