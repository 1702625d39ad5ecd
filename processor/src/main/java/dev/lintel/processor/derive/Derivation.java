package dev.lintel.processor.derive;

import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.RowTimes;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.access.AccessReport;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema that the types give, and where each part of it comes from.
 *
 * @param schema what a database must hold; what has a problem is left out
 * @param hints renames and backfills
 * @param tables each table with its source
 * @param columns each column with its source, in the order of the tables and columns
 * @param constraints each primary key, unique, check and index with its source
 * @param foreignKeys each foreign key with its source
 * @param inside each attribute of a composite type with its source, as if the type were a table
 * @param enums the enums that have a type, a lookup table or a CHECK
 * @param accessPatterns the queries that the application says it runs often
 * @param problems what could not be mapped, maps to something that no database takes, or is hardly meant, with the ids of the
 *     checks that report it
 * @param types what it is derived from
 * @param entities the entities among them, linked
 * @param options what was asked for
 * @param tablesByName the schema's tables: a sorted map is too slow for what is asked for each constraint
 * @param columnsOf the columns of each table
 * @param rowTimes the columns that tell when a row was written or deleted
 */
public record Derivation(
        Schema schema,
        Hints hints,
        List<DerivedTable> tables,
        List<DerivedColumn> columns,
        List<DerivedConstraint> constraints,
        List<DerivedForeignKey> foreignKeys,
        List<DerivedColumn> inside,
        List<StoredEnum> enums,
        List<DerivedAccessPattern> accessPatterns,
        List<Finding> problems,
        Types types,
        Entities entities,
        DeriveOptions options,
        Map<QualifiedName, Table> tablesByName,
        Map<QualifiedName, List<DerivedColumn>> columnsOf,
        List<RowTime> rowTimes) {

    private static final Set<String> COMMON = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.UUID");

    public Derivation {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        foreignKeys = List.copyOf(foreignKeys);
        inside = List.copyOf(inside);
        enums = List.copyOf(enums);
        accessPatterns = List.copyOf(accessPatterns);
        problems = List.copyOf(problems);
        tablesByName = Collections.unmodifiableMap(tablesByName);
        columnsOf = Collections.unmodifiableMap(columnsOf);
        rowTimes = List.copyOf(rowTimes);
    }

    /** Finds out once what many checks ask. */
    public Derivation(
            Schema schema,
            Hints hints,
            List<DerivedTable> tables,
            List<DerivedColumn> columns,
            List<DerivedConstraint> constraints,
            List<DerivedForeignKey> foreignKeys,
            List<DerivedColumn> inside,
            List<StoredEnum> enums,
            List<DerivedAccessPattern> accessPatterns,
            List<Finding> problems,
            Types types,
            Entities entities,
            DeriveOptions options) {
        this(
                schema,
                hints,
                tables,
                columns,
                constraints,
                foreignKeys,
                inside,
                enums,
                accessPatterns,
                problems,
                types,
                entities,
                options,
                new HashMap<>(schema.tables()),
                byTable(columns),
                RowTime.among(columns, entities, options.naming()));
    }

    /** The columns come table by table, so that one look-up a table is enough. */
    private static Map<QualifiedName, List<DerivedColumn>> byTable(List<DerivedColumn> columns) {
        Map<QualifiedName, List<DerivedColumn>> all = new HashMap<>();
        QualifiedName table = null;
        List<DerivedColumn> those = List.of();
        for (DerivedColumn column : columns) {
            if (!column.name().table().equals(table)) {
                table = column.name().table();
                those = all.computeIfAbsent(table, t -> new ArrayList<>());
            }
            those.add(column);
        }
        return all;
    }

    /** The table of this name; empty where there is none, or it has a problem. */
    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tablesByName.get(name));
    }

    /** The column of this name, with its source; empty where there is none, or it has a problem. */
    public Optional<DerivedColumn> column(QualifiedName table, Identifier name) {
        for (DerivedColumn column : columnsOf.getOrDefault(table, List.of())) {
            if (column.name().column().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The enum whose constants an attribute holds, one of them or several in an array. */
    public Optional<TypeRecord> enumOf(Attribute attribute) {
        JavaType type = attribute.type();
        Optional<TypeRecord> single = enumOf(type);
        if (single.isPresent() || type instanceof JavaType.Primitive) {
            return single;
        }
        JavaType element = type instanceof JavaType.ArrayOf array
                ? array.component()
                : type instanceof JavaType.Declared declared
                                && declared.arguments().size() == 1
                        ? declared.arguments().get(0)
                        : type;
        return element == type ? Optional.empty() : enumOf(element);
    }

    /** The enum that a type is. What most columns hold is not looked up. */
    public Optional<TypeRecord> enumOf(JavaType type) {
        return type instanceof JavaType.Declared declared && !COMMON.contains(declared.name())
                ? types.find(declared.name()).filter(t -> t.kind() == TypeRecord.Kind.ENUM)
                : Optional.empty();
    }

    /** Whether a column is the primary key of its table, or a part of it. */
    public boolean isPrimaryKey(DerivedColumn column) {
        return table(column.name().table())
                .flatMap(Table::primaryKey)
                .filter(k -> k.columns().contains(column.name().column()))
                .isPresent();
    }

    /** What a column tells of its row's life; empty where it is about something else. */
    public Optional<RowTimes.Kind> rowTime(DerivedColumn column) {
        return RowTime.among(List.of(column), entities, options.naming()).stream()
                .map(RowTime::kind)
                .findFirst();
    }

    /**
     * Where an attribute is written in this module: its declaration; or, where that is in a dependency, the attribute that
     * embeds it or the entity that extends its class.
     */
    public Place placeOf(Attribute attribute) {
        if (types.isOwn(attribute.declaredBy().name())) {
            return attribute.place();
        }
        return entities.find(attribute.entity())
                .map(e -> e.place(attribute.path()))
                .filter(p -> types.isOwn(p.type()))
                .orElseGet(() -> Place.of(attribute.entity()));
    }

    /** The place of a part of a table, or the entity that has the table where that place is in a dependency. */
    public Place ownPlace(Place place, QualifiedName table) {
        return types.isOwn(place.type())
                ? place
                : tables.stream()
                        .filter(t -> t.name().equals(table))
                        .findFirst()
                        .map(t -> Place.of(t.owner()))
                        .orElse(place);
    }

    /** Which index serves which of the queries that the application runs often. */
    public AccessReport access() {
        List<AccessReport.Row> rows = new ArrayList<>();
        for (DerivedAccessPattern pattern : accessPatterns) {
            rows.add(new AccessReport.Row(
                    pattern.table(), pattern.said().text("name").orElse(""), pattern.sql(), pattern.serving()));
        }
        return new AccessReport(rows);
    }
}
