package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Rework;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all comparers work with.
 *
 * @param before the schema before, under the new names
 * @param renames where the old names are
 * @param rework columns that change under what is built on them
 * @param relations the names that tables, composite types, sequences and indexes had; an index cannot have one of them before it is free
 * @param relationsAfter the names that they get; an index that goes has to give one of them up first
 */
record Comparison(
        Schema before,
        Schema after,
        Hints hints,
        Renames renames,
        Rework rework,
        Set<QualifiedName> relations,
        Set<QualifiedName> relationsAfter,
        Changes changes) {

    static Comparison of(Schema before, Schema after, Hints hints, Changes changes) {
        Renames renames = new Renames(before, after, hints);
        Rework rework = Reworks.between(renames.schema(), after);
        Hints possible = withoutThoseMadeAnew(hints, renames, rework, after);
        if (!possible.equals(hints)) {
            return of(before, after, possible, changes);
        }
        renames.operations().forEach(o -> changes.add(Phase.RENAME, o));
        Schema renamed = renames.schema();
        return new Comparison(renamed, after, hints, renames, rework, renamed.relations(), after.relations(), changes);
    }

    /** A column that is dropped and added anew comes under its new name. */
    private static Hints withoutThoseMadeAnew(Hints hints, Renames renames, Rework rework, Schema after) {
        SortedMap<ColumnName, Identifier> columns = new TreeMap<>(hints.columns());
        for (ColumnName name : renames.columns()) {
            Column old = column(renames.schema(), name);
            Column now = column(after, name);
            if (Reworks.isMadeAnew(old, now) || now.value() instanceof ColumnValue.Generated && rework.replaces(name)) {
                columns.remove(name);
            }
        }
        return hints.withColumns(columns);
    }

    private static Column column(Schema schema, ColumnName name) {
        return schema.table(name.table()).flatMap(t -> t.column(name.column())).orElseThrow();
    }

    /** Whether an index of a table can get a name. */
    boolean isFree(QualifiedName table, Identifier index) {
        return !relations.contains(table.sibling(index));
    }

    /** Whether something else gets the name of an index that goes. */
    boolean isTakenAgain(QualifiedName table, Identifier index) {
        return relationsAfter.contains(table.sibling(index));
    }
}
