package dev.lintel.processor.check.setnullonnotnull;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses ON DELETE SET NULL on a NOT NULL column, and SET DEFAULT where there is no default. */
public final class SetNullOnNotNull implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "set-null-on-not-null",
            Severity.ERROR,
            "ON DELETE SET NULL on a NOT NULL column, or SET DEFAULT without a default");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Place> seen = new HashSet<>();
        for (DerivedForeignKey key : derivation.foreignKeys()) {
            ReferentialAction action = key.key().onDelete();
            boolean isSet = action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
            Table table = isSet ? derivation.table(key.table()).orElse(null) : null;
            if (table == null) {
                continue;
            }
            Optional<Finding> finding =
                    action == ReferentialAction.SET_NULL ? setNull(key, table) : setDefault(key, table);
            if (finding.isPresent() && seen.add(finding.get().place())) {
                findings.accept(finding.get());
            }
        }
    }

    private static Optional<Finding> setNull(DerivedForeignKey key, Table table) {
        for (Column column : columns(key, table)) {
            if (!column.nullable()) {
                String what = deleting(key) + " sets " + table.name() + "." + column.name()
                        + " to NULL, which is NOT NULL, so the delete fails; let the column be NULL, or say another action";
                return Optional.of(finding(key, what, otherAction(key, table)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> setDefault(DerivedForeignKey key, Table table) {
        for (Column column : columns(key, table)) {
            if (hasDefault(column)) {
                continue;
            }
            String what = deleting(key) + " sets " + table.name() + "." + column.name()
                    + " to its default, and it has none"
                    + (column.nullable() ? ", so it becomes NULL" : " and is NOT NULL, so the delete fails")
                    + "; give it a @Default that is the key of a row, or say another action";
            return Optional.of(
                    finding(key, what, column.nullable() ? action(key, "SET_NULL") : otherAction(key, table)));
        }
        return Optional.empty();
    }

    /** Whether there is something to set it to. NULL said as the default is something where the column may be NULL. */
    private static boolean hasDefault(Column column) {
        return column.value() instanceof ColumnValue.Default said
                ? column.nullable() || !said.expression().sql().equalsIgnoreCase("null")
                : !(column.value() instanceof ColumnValue.None);
    }

    private static List<Column> columns(DerivedForeignKey key, Table table) {
        List<Column> columns = new ArrayList<>();
        for (Identifier name : key.key().columns()) {
            table.column(name).ifPresent(columns::add);
        }
        return columns;
    }

    private static String deleting(DerivedForeignKey key) {
        return "deleting a row of " + key.key().table();
    }

    private static Finding finding(DerivedForeignKey key, String what, String fix) {
        return new Finding(INFO.id(), key.onDeletePlace(), what, Optional.of(fix));
    }

    /** A row that is known by the other row goes with it; any other stays in the way, so that nothing is lost unasked. */
    private static String otherAction(DerivedForeignKey key, Table table) {
        boolean isPart = table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(k -> k.containsAll(key.key().columns()))
                .isPresent();
        return action(key, isPart ? "CASCADE" : "RESTRICT");
    }

    private static String action(DerivedForeignKey key, String action) {
        return key.onDeletePlace().path().contains(Hibernate.ON_DELETE)
                ? "action = OnDeleteAction." + action
                : "@OnDelete(OnDelete.Action." + action + ")";
    }
}
