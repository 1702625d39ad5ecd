package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedColumn;
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
            collision(table, other);
        }
        return draft;
    }

    private void collision(DerivedTable table, TableDraft other) {
        String annotation = switch (table.kind()) {
            case JOIN -> "@JoinTable";
            case COLLECTION -> "@CollectionTable";
            default -> "@Table";
        };
        problems.add(
                "name-collision",
                table.place(),
                "the table " + table.name() + " belongs to " + other.source().place() + " already",
                annotation + "(name = \"…\") with a name of its own");
    }

    /**
     * Takes a table that stands between two entities. Two associations may share one, each seeing it from its side, and it may
     * be an entity's table too: then it has the columns already.
     *
     * @return the table that is taken, or was there
     */
    TableDraft join(TableDraft made) {
        TableDraft other = tables.get(made.name());
        if (other == null) {
            tables.put(made.name(), made);
            return made;
        }
        for (DerivedColumn column : made.columns()) {
            if (other.column(column.name().column()).isEmpty()) {
                collision(made.source(), other);
                return made;
            }
        }
        made.columns().forEach(c -> other.column(c.column(), c.attribute(), c.place()));
        made.foreignKeys().forEach(other::foreignKey);
        return other;
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
