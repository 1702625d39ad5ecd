package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All tables while they are put together, and the enums and sequences that they ask for. */
public final class Drafts {

    private final Problems problems;
    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Map<QualifiedName, StoredEnum> enums = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();

    public Drafts(Problems problems) {
        this.problems = problems;
    }

    /** A new table. Where one of its name is there already, the two are a problem. */
    public TableDraft create(DerivedTable table) {
        TableDraft draft = new TableDraft(table, problems);
        TableDraft other = tables.putIfAbsent(table.name(), draft);
        if (other != null) {
            problems.add(
                    "name-collision",
                    table.place(),
                    "the table " + table.name() + " belongs to "
                            + other.source().place() + " already",
                    "@Table(name = \"…\") with a name of its own");
        }
        return draft;
    }

    public Optional<TableDraft> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Sorted by name. */
    public Collection<TableDraft> all() {
        return tables.values();
    }

    public void use(StoredEnum stored) {
        enums.put(stored.name(), stored);
    }

    public Collection<StoredEnum> enums() {
        return enums.values();
    }

    public void use(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    public Collection<Sequence> sequences() {
        return sequences.values();
    }

    public Problems problems() {
        return problems;
    }
}
