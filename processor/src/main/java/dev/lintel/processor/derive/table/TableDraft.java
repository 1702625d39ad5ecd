package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Discrimination;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.Said;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A table while it is put together. */
public final class TableDraft {

    private final DerivedTable source;
    private final Problems problems;
    private final boolean plain;
    private final Map<Identifier, DerivedColumn> columns = new LinkedHashMap<>();
    private final Map<Identifier, LogicalName> spelled = new HashMap<>();
    private final Map<Identifier, DerivedColumn> last = new LinkedHashMap<>();
    private final ColumnWriters writers;
    private final List<Identifier> key = new ArrayList<>();
    private final List<Identifier> naturalId = new ArrayList<>();
    private final List<Named<List<Identifier>>> uniques = new ArrayList<>();
    private final List<Named<CheckConstraint>> checks = new ArrayList<>();
    private final List<Named<Index>> indexes = new ArrayList<>();
    private final List<DerivedForeignKey> foreignKeys = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<SaidPattern> accessPatterns = new ArrayList<>();
    private Optional<Place> naturalIdPlace = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private Optional<Expr> liveRows = Optional.empty();

    /**
     * A part of the table and what it comes from.
     *
     * @param said whether something in the source asks for it
     * @param named whether the source names it
     */
    public record Named<T>(T part, Identifier name, boolean said, boolean named, Place place) {}

    /**
     * An empty draft.
     *
     * @param plain whether nothing but what Jakarta Persistence and Hibernate say counts
     */
    TableDraft(DerivedTable source, Problems problems, boolean plain) {
        this.plain = plain;
        this.source = source;
        this.problems = problems;
        this.writers = new ColumnWriters(problems);
    }

    public DerivedTable source() {
        return source;
    }

    public QualifiedName name() {
        return source.name();
    }

    public Problems problems() {
        return problems;
    }

    /**
     * Adds a column. Two attributes may be mapped to one column where one of them is read-only; then it is NOT NULL if either
     * says so, unless nothing but Hibernate's rules counts.
     */
    public void column(Column derived, Optional<Attribute> attribute, Place place) {
        column(derived, attribute, place, Said.ALL);
    }

    /** The same, of a column of which the source may not say everything. */
    void column(Column derived, Optional<Attribute> attribute, Place place, Said said) {
        Column column = plain ? SecondFractions.said(derived, attribute) : derived;
        DerivedColumn added =
                new DerivedColumn(new ColumnName(name(), column.name()), source.kind(), column, attribute, place, said);
        DerivedColumn first = columns.putIfAbsent(column.name(), added);
        if (first == null) {
            return;
        }
        if (!first.column().type().equals(column.type())) {
            problems.add(
                    "shared-column",
                    place,
                    "the column " + name() + "." + column.name() + " is a "
                            + first.column().type().sql() + " for " + first.place() + " and a "
                            + column.type().sql() + " here",
                    "the same type and size in both places, or @Column(name = \"…\") with a name of its own");
        }
        DerivedColumn taken = key.contains(column.name()) || !SharedColumn.isBefore(added, first) ? first : added;
        boolean nullable = plain ? taken.column().nullable() : first.column().nullable() && column.nullable();
        columns.put(
                column.name(),
                taken.withColumn(taken.column().withNullable(nullable))
                        .withSaid(taken.said().orNullability(taken == first ? added.said() : first.said())));
    }

    /** Takes what another draft of the same table has. The primary key stays, if there is one. */
    void add(TableDraft other) {
        boolean hasKey = !key.isEmpty();
        other.columns.values().forEach(c -> column(c.column(), c.attribute(), c.place(), c.said()));
        other.spelled.forEach(spelled::putIfAbsent);
        last.putAll(other.last);
        if (!hasKey) {
            other.key.forEach(this::key);
        }
        uniques.addAll(other.uniques);
        checks.addAll(other.checks);
        indexes.addAll(other.indexes);
        other.foreignKeys.forEach(this::foreignKey);
        triggers.addAll(other.triggers);
    }

    ColumnWriters writers() {
        return writers;
    }

    /** Says what a column was called before the naming strategy. */
    void spelled(Identifier column, LogicalName name) {
        spelled.putIfAbsent(column, name);
    }

    /** What a column was called before the naming strategy. */
    LogicalName logicalName(Identifier column) {
        return spelled.getOrDefault(column, LogicalName.implicit(column.value()));
    }

    /** Puts another column in the place of the one with its name. */
    public void replace(Column column) {
        columns.computeIfPresent(column.name(), (n, c) -> c.withColumn(column));
    }

    /** Says which rows have a value in the columns of an entity. */
    public void rows(String entity, Discrimination rows) {
        columns.replaceAll((name, column) ->
                column.attribute().filter(a -> a.entity().equals(entity)).isPresent() ? column.withRows(rows) : column);
    }

    public Optional<DerivedColumn> column(Identifier name) {
        return Optional.ofNullable(columns.get(name));
    }

    public List<DerivedColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** The columns that were not there before, or were others. */
    List<Identifier> addedSince(List<DerivedColumn> before) {
        return columns().stream()
                .filter(c -> !before.contains(c))
                .map(c -> c.name().column())
                .toList();
    }

    /** Adds a column behind all others, unless an attribute is mapped to it. */
    public void atTheEnd(Column derived, Place place) {
        Column column = plain ? SecondFractions.said(derived, Optional.empty()) : derived;
        last.putIfAbsent(
                column.name(),
                new DerivedColumn(
                        new ColumnName(name(), column.name()),
                        source.kind(),
                        column,
                        Optional.empty(),
                        place,
                        Said.ALL));
    }

    /** Adds the columns that had to wait for all others. */
    public void end() {
        last.forEach(columns::putIfAbsent);
        last.clear();
        naturalIdPlace.ifPresent(place -> Uniques.add(this, naturalId, Optional.empty(), false, place));
        Uniques.takeAwayRepeated(uniques);
    }

    /** Makes a column part of the primary key, so it is NOT NULL. */
    public void key(Identifier column) {
        if (!key.contains(column)) {
            key.add(column);
        }
        columns.computeIfPresent(column, (n, c) -> c.withColumn(c.column().withNullable(false)));
    }

    /** Forgets the primary key, before another takes its place. */
    void withoutKey() {
        key.clear();
    }

    public List<Identifier> key() {
        return List.copyOf(key);
    }

    /** Makes columns part of the natural id, all columns of which are unique together. */
    void naturalId(List<Identifier> columns, Place place) {
        columns.stream().filter(c -> !naturalId.contains(c)).forEach(naturalId::add);
        naturalIdPlace = Optional.of(naturalIdPlace.orElse(place));
    }

    public List<Named<List<Identifier>>> uniques() {
        return uniques;
    }

    public List<Named<CheckConstraint>> checks() {
        return checks;
    }

    public List<Named<Index>> indexes() {
        return indexes;
    }

    public List<DerivedForeignKey> foreignKeys() {
        return List.copyOf(foreignKeys);
    }

    /** Puts another foreign key in the place of each. */
    public void replaceForeignKeys(UnaryOperator<DerivedForeignKey> replacement) {
        foreignKeys.replaceAll(replacement);
    }

    /** Adds a foreign key, unless the same columns refer to the same target already. */
    public void foreignKey(DerivedForeignKey key) {
        boolean isThere = foreignKeys.stream()
                .anyMatch(k -> k.key().columns().equals(key.key().columns())
                        && k.key().table().equals(key.key().table())
                        && k.key().references().equals(key.key().references()));
        if (!isThere) {
            foreignKeys.add(key);
        }
    }

    public List<Trigger> triggers() {
        return triggers;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<SaidPattern> accessPatterns() {
        return accessPatterns;
    }

    public Optional<String> comment() {
        return comment;
    }

    public void comment(Optional<String> comment) {
        this.comment = comment;
    }

    /** The condition of rows that are not deleted, where rows are only marked as deleted. */
    public Optional<Expr> liveRows() {
        return liveRows;
    }

    public void liveRows(Expr condition) {
        liveRows = Optional.of(condition);
    }
}
