package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All tables while they are put together, and the types and sequences that they ask for. */
public final class Drafts {

    private final Problems problems;
    private final boolean plain;
    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Map<QualifiedName, StoredEnum> enums = new TreeMap<>();
    private final Map<QualifiedName, StoredStruct> structs = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, Place> sequencePlaces = new TreeMap<>();

    public Drafts(Problems problems, DeriveOptions options) {
        this.problems = problems;
        this.plain = options.plain();
    }

    /** A new table. Where one of its name is there already, the two are a problem. */
    public TableDraft create(DerivedTable table) {
        TableDraft draft = draft(table);
        TableDraft other = tables.putIfAbsent(table.name(), draft);
        if (other != null) {
            problems.add("name-collision", table.place(), shared(table, other), named(table));
        }
        return draft;
    }

    /** A table that is not among the others yet. */
    TableDraft draft(DerivedTable table) {
        return new TableDraft(table, problems, plain);
    }

    /**
     * Takes a table with its columns. Where one of its name is there already, that gets the columns too, as Hibernate has it.
     *
     * @return the table that is taken, or was there
     */
    TableDraft put(TableDraft made) {
        return put(made, "shared-table");
    }

    /**
     * The same, where the check is said that has a table of its name for a problem.
     *
     * @param check its id
     */
    TableDraft put(TableDraft made, String check) {
        TableDraft other = tables.putIfAbsent(made.name(), made);
        if (other == null) {
            return made;
        }
        if (made.source().kind() != DerivedTable.Kind.SECONDARY) {
            problems.add(check, made.source().place(), shared(made.source(), other), named(made.source()));
        }
        other.add(made);
        return other;
    }

    private static String shared(DerivedTable table, TableDraft other) {
        return "the table " + table.name() + " belongs to " + other.source().place() + " already";
    }

    private static String named(DerivedTable table) {
        String annotation = switch (table.kind()) {
            case JOIN -> "@JoinTable";
            case COLLECTION -> "@CollectionTable";
            default -> "@Table";
        };
        return annotation + "(name = \"…\") with a name of its own";
    }

    /**
     * Takes a table that stands between two entities. Two associations may share one, each seeing it from its side, and it may
     * be an entity's table too: then it has the columns already.
     *
     * @return the table that is taken, or was there
     */
    TableDraft join(TableDraft made) {
        TableDraft other = tables.get(made.name());
        if (other == null
                || !made.columns().stream()
                        .allMatch(c -> other.column(c.name().column()).isPresent())) {
            return put(made);
        }
        other.add(made);
        return other;
    }

    /**
     * Takes the table of a collection. It may be an entity's table too, where each row that the collection writes is a whole row
     * of the entity: it has no column of its own, and leaves out none that has to have a value.
     *
     * @return the table that is taken, or was there
     */
    TableDraft collection(TableDraft made) {
        TableDraft other = tables.get(made.name());
        if (other == null || other.source().kind() != DerivedTable.Kind.ENTITY || !isWhole(made, other)) {
            return put(made);
        }
        other.add(made);
        return other;
    }

    private static boolean isWhole(TableDraft made, TableDraft entity) {
        return made.columns().stream()
                        .allMatch(c -> entity.column(c.name().column()).isPresent())
                && entity.columns().stream()
                        .map(DerivedColumn::column)
                        .allMatch(c -> c.nullable()
                                || !c.value().equals(ColumnValue.none())
                                || made.column(c.name()).isPresent());
    }

    public Optional<TableDraft> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Sorted by name. */
    public Collection<TableDraft> all() {
        return tables.values();
    }

    /**
     * One that is stored with a CHECK has no type or table of its name, and gives way to one that has. Two enums may share one if they have
     * the same values.
     */
    public void use(StoredEnum stored) {
        StoredEnum other = enums.get(stored.name());
        if (other != null && areDifferent(other, stored)) {
            problems.add(
                    "name-collision",
                    stored.place(),
                    "the name " + stored.name() + " is that of the enum "
                            + other.type().simpleName() + " already",
                    "@Enum(name = \"…\") with a name of its own");
        }
        if (stored.strategy() == StoredEnum.Strategy.CHECK) {
            enums.putIfAbsent(stored.name(), stored);
        } else {
            enums.put(stored.name(), stored);
        }
    }

    private static boolean areDifferent(StoredEnum one, StoredEnum other) {
        return !one.type().name().equals(other.type().name())
                && !one.labels().equals(other.labels())
                && one.strategy() != StoredEnum.Strategy.CHECK
                && other.strategy() != StoredEnum.Strategy.CHECK;
    }

    public Collection<StoredEnum> enums() {
        return enums.values();
    }

    /** Takes a composite type. Embeddables may share one if they have the same attributes; the first gives them their order. */
    void use(StoredStruct struct, Place place) {
        StoredStruct other = structs.putIfAbsent(struct.type().name(), struct);
        if (other != null && !other.isLike(struct)) {
            problems.add(
                    "broken-mapping",
                    place,
                    "the type " + struct.type().name() + " has other attributes for "
                            + other.inside().source().place() + ": other names, or other types",
                    "@Struct(name = \"…\") with a name of its own");
        }
    }

    Optional<StoredStruct> struct(QualifiedName name) {
        return Optional.ofNullable(structs.get(name));
    }

    public Collection<StoredStruct> structs() {
        return structs.values();
    }

    public void use(Sequence sequence, Place place) {
        sequences.put(sequence.name(), sequence);
        sequencePlaces.putIfAbsent(sequence.name(), place);
    }

    /** Where a sequence is asked for first. */
    public Place placeOf(Sequence sequence) {
        return sequencePlaces.getOrDefault(sequence.name(), Place.NOWHERE);
    }

    public Collection<Sequence> sequences() {
        return sequences.values();
    }

    public Problems problems() {
        return problems;
    }
}
