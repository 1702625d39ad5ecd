package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes away the view of {@link KeepOldNames}, when no code is left that uses the old names.
 *
 * @param table the table under its new name
 * @param oldTable the name that it had; its own, where only columns have other names
 * @param columns the new name of a column to the one that it had, for the way back
 */
public record DropOldNames(QualifiedName table, QualifiedName oldTable, SortedMap<Identifier, Identifier> columns)
        implements Operation {

    public DropOldNames {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    @Override
    public Schema apply(Schema before) {
        Edits.table(before, table);
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return kept();
    }

    private KeepOldNames kept() {
        return new KeepOldNames(table, oldTable, columns);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of("DROP VIEW " + oldTable.quoted()));
        QualifiedName whereabouts = kept().whereabouts();
        if (!whereabouts.equals(table)) {
            all.add(new RenameTable(whereabouts, table.name()).aside());
        }
        return all;
    }

    @Override
    public String title() {
        return "drop the old names of " + table;
    }

    @Override
    public String java() {
        return KeepOldNames.java("dropOldNames", "dropOldPlace", table, oldTable, columns);
    }
}
