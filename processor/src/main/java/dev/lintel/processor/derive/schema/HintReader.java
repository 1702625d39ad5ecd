package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.Sql;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the source says about the way from an older schema: {@code @RenamedFrom} and {@code @Backfill}. */
final class HintReader {

    private HintReader() {}

    static Hints read(
            List<DerivedTable> tables,
            List<DerivedColumn> columns,
            Collection<StoredEnum> enums,
            Types types,
            Problems problems) {
        SortedMap<QualifiedName, QualifiedName> renamedTables = new TreeMap<>();
        for (DerivedTable table : tables) {
            if (table.kind() == DerivedTable.Kind.ENTITY) {
                types.find(table.owner())
                        .flatMap(HintReader::renamedFrom)
                        .ifPresent(old -> renamedTables.put(
                                table.name(),
                                Naming.foldedQualified(old, table.name().schema())));
            }
        }
        tables.stream()
                .filter(t -> t.kind() == DerivedTable.Kind.HISTORY)
                .forEach(h -> renamedHistory(h, renamedTables));
        SortedMap<ColumnName, Identifier> renamedColumns = new TreeMap<>();
        SortedMap<ColumnName, Expr> backfills = new TreeMap<>();
        for (DerivedColumn column : columns) {
            Optional<Attribute> attribute = column.attribute();
            attribute
                    .flatMap(a -> a.annotation(Lintel.RENAMED_FROM))
                    .flatMap(r -> r.text("value"))
                    .ifPresent(old -> renamedColumns.put(column.name(), Naming.folded(old)));
            attribute
                    .flatMap(a -> a.annotation(Lintel.BACKFILL))
                    .flatMap(b -> Sql.expression(b, "value", problems))
                    .ifPresent(sql -> backfills.put(column.name(), sql));
        }
        SortedMap<QualifiedName, QualifiedName> renamedEnums = new TreeMap<>();
        SortedMap<LabelName, String> renamedLabels = new TreeMap<>();
        for (StoredEnum stored : enums) {
            renamedFrom(stored.type())
                    .ifPresent(old -> (stored.strategy() == StoredEnum.Strategy.LOOKUP ? renamedTables : renamedEnums)
                            .put(
                                    stored.name(),
                                    Naming.foldedQualified(old, stored.name().schema())));
            renamedConstants(stored)
                    .forEach((label, old) ->
                            labelNames(stored, label, columns).forEach(name -> renamedLabels.put(name, old)));
        }
        return new Hints(renamedTables, renamedColumns, renamedEnums, renamedLabels, backfills);
    }

    /** A history goes with its table. */
    private static void renamedHistory(DerivedTable history, SortedMap<QualifiedName, QualifiedName> renamedTables) {
        SortedMap<QualifiedName, QualifiedName> histories = new TreeMap<>();
        renamedTables.forEach((table, old) -> {
            if (History.nameFor(table).equals(history.name())) {
                histories.put(history.name(), History.nameFor(old));
            }
        });
        renamedTables.putAll(histories);
    }

    /** The stored values of the constants that have another one now, with what it was. */
    private static SortedMap<String, String> renamedConstants(StoredEnum stored) {
        SortedMap<String, String> renamed = new TreeMap<>();
        for (EnumConstant constant : stored.type().constants()) {
            constant.annotations()
                    .find(Lintel.RENAMED_FROM, stored.type().place().member(constant.name()))
                    .flatMap(r -> r.text("value"))
                    .ifPresent(old -> renamed.put(StoredEnum.label(stored.type(), constant), old));
        }
        return renamed;
    }

    /** Where a stored value is: in the type or the lookup table, or in each column whose CHECK lists it. */
    private static List<LabelName> labelNames(StoredEnum stored, String label, List<DerivedColumn> columns) {
        return stored.strategy() == StoredEnum.Strategy.CHECK
                ? columns.stream()
                        .filter(c -> c.attribute()
                                .filter(a -> isOrHolds(a.type(), stored.type().name()))
                                .isPresent())
                        .map(c -> new LabelName(c.name(), label))
                        .toList()
                : List.of(new LabelName(stored.name(), label));
    }

    private static boolean isOrHolds(JavaType type, String name) {
        return type.is(name)
                || type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(a -> a.is(name))
                || type instanceof JavaType.ArrayOf array && array.component().is(name);
    }

    private static Optional<String> renamedFrom(TypeRecord type) {
        return type.annotation(Lintel.RENAMED_FROM).flatMap((AnnotationUse r) -> r.text("value"));
    }
}
