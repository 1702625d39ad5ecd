package dev.lintel.processor.check.foreignkeytype;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a foreign key between columns of different types. */
public final class ForeignKeyType implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "foreign-key-type",
            Severity.ERROR,
            "a foreign key column whose type is not that of the column it refers to");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Place> seen = new HashSet<>();
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            List<Identifier> own = key.key().columns();
            for (int i = 0; i < own.size(); i++) {
                Optional<DerivedColumn> column = derivation.column(key.table(), own.get(i));
                Optional<DerivedColumn> target = derivation.column(
                        key.key().table(), key.key().references().get(i));
                if (column.isPresent() && target.isPresent() && isOther(column.get(), target.get())) {
                    Finding finding = finding(column.get(), target.get(), key.namePlace());
                    if (seen.add(finding.place())) {
                        findings.accept(finding);
                    }
                }
            }
        }
    }

    private static boolean isOther(DerivedColumn column, DerivedColumn target) {
        return !column.column().type().equals(target.column().type());
    }

    private static Finding finding(DerivedColumn column, DerivedColumn target, Place key) {
        QualifiedName table = target.name().table();
        String what = column.name() + " is a " + column.column().type().sql() + " and refers to " + table + "."
                + target.name().column() + ", which is a "
                + target.column().type().sql();
        Optional<AnnotationUse> definition =
                column.attribute().flatMap(a -> a.column()).filter(c -> c.says("columnDefinition"));
        return definition.isPresent()
                ? new Finding(
                        INFO.id(),
                        definition.get().placeOf("columnDefinition"),
                        what,
                        Optional.of(
                                "columnDefinition = \"" + target.column().type().sql() + "\""))
                : Finding.advised(INFO.id(), key, what, "the same type on both sides");
    }
}
