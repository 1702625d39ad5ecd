package dev.lintel.schema.testing.random;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Transaction;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that a table has before and after an edit, with the same type: their values survive. Left out are values that change with
 * their type or its labels, tables whose rows belong to the schema, and histories, which grow.
 *
 * @param before the query for the rows under the old names
 * @param after the query for the rows under the new names, which are also those in between
 * @param filled for each column, whether a value comes in place of NULL
 */
public record KeptValues(String before, String after, List<Boolean> filled) {

    public KeptValues {
        filled = List.copyOf(filled);
    }

    /** What an edit keeps, an element a table. */
    public static List<KeptValues> of(Edit edit) {
        Schema renamed = new Transaction(Diff.renames(edit.before(), edit.after(), edit.hints())).apply(edit.before());
        List<KeptValues> kept = new ArrayList<>();
        Set<QualifiedName> histories = History.in(edit.after());
        for (Table now : edit.after().tables().values()) {
            Optional<Table> old = renamed.table(now.name())
                    .filter(t -> !histories.contains(t.name()))
                    .filter(t -> t.rows().isEmpty() && now.rows().isEmpty());
            old.ifPresent(t -> of(t, now, edit, renamed).ifPresent(kept::add));
        }
        return kept;
    }

    private static Optional<KeptValues> of(Table old, Table now, Edit edit, Schema renamed) {
        QualifiedName table = now.name();
        List<Identifier> columns = now.columns().stream()
                .filter(c -> old.column(c.name())
                        .filter(o -> isSame(o, c) && isSameType(c.type(), edit, renamed))
                        .isPresent())
                .map(Column::name)
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Identifier> oldColumns = columns.stream()
                .map(c -> edit.hints().columns().getOrDefault(new ColumnName(table, c), c))
                .toList();
        return Optional.of(new KeptValues(
                select(oldColumns, edit.hints().tables().getOrDefault(table, table)),
                select(columns, table),
                columns.stream()
                        .map(c -> edit.hints().backfills().containsKey(new ColumnName(table, c)))
                        .toList()));
    }

    private static boolean isSame(Column old, Column now) {
        return old.type().equals(now.type())
                && !(old.value() instanceof ColumnValue.Generated)
                && !(now.value() instanceof ColumnValue.Generated);
    }

    private static boolean isSameType(SqlType type, Edit edit, Schema renamed) {
        boolean hasOtherLabels = edit.hints().labels().keySet().stream().anyMatch(l -> type.isOf(l.type()));
        return !hasOtherLabels
                && edit.after().composites().keySet().stream().noneMatch(type::isOf)
                && renamed.composites().keySet().stream().noneMatch(type::isOf);
    }

    private static String select(List<Identifier> columns, QualifiedName table) {
        return columns.stream().map(c -> c.quoted() + "::text").collect(Collectors.joining(", ", "SELECT ", " FROM "))
                + table.quoted();
    }

    /** Whether rows are the same as they were, in any order. */
    public boolean holds(List<List<String>> were, List<List<String>> are) {
        List<List<String>> left = new ArrayList<>(are);
        for (List<String> row : were) {
            Optional<List<String>> same =
                    left.stream().filter(r -> isSame(row, r)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return left.isEmpty();
    }

    private boolean isSame(List<String> was, List<String> is) {
        for (int i = 0; i < was.size(); i++) {
            boolean isFilled = filled.get(i) && was.get(i) == null;
            if (!isFilled && !Objects.equals(was.get(i), is.get(i))) {
                return false;
            }
        }
        return true;
    }
}
