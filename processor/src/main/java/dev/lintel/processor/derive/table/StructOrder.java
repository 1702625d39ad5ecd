package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the attributes of a composite type. Hibernate writes and reads values by it: as {@code attributes} says, or else by
 * the bytes that a value takes ({@code ColumnOrderingStrategyStandard}, its default), then by name, in records too.
 */
final class StructOrder {

    /** What an attribute takes at least. */
    private static final int LEAST = 4;

    private static final int DEFAULT_LENGTH = 255;

    /** PostgreSQL's longest text of a given length, which Hibernate takes for one without. */
    private static final int LONGEST_TEXT = 10_485_760;

    /** Decimal digits in a byte, as Hibernate reckons. */
    private static final double DIGITS = Math.log(10) / Math.log(2) * 8;

    private static final Map<SqlType, Integer> BYTES =
            Map.of(PlainType.BIGINT, 8, PlainType.UUID, 16, PlainType.INET, 19);

    private static final Set<SqlType> SMALL = Set.of(
            PlainType.BOOLEAN,
            PlainType.SMALLINT,
            PlainType.INTEGER,
            PlainType.REAL,
            PlainType.DOUBLE_PRECISION,
            PlainType.DATE);

    private final Linked linked;
    private final TableDraft inside;

    StructOrder(Linked linked, TableDraft inside) {
        this.linked = linked;
        this.inside = inside;
    }

    /** The columns in their order. */
    List<DerivedColumn> of(Struct struct) {
        List<DerivedColumn> columns = inside.columns();
        return struct.order().isEmpty()
                ? columns.stream()
                        .sorted(Comparator.<DerivedColumn>comparingInt(this::bytes)
                                .thenComparing(this::spelling))
                        .toList()
                : said(struct, columns);
    }

    private List<DerivedColumn> said(Struct struct, List<DerivedColumn> columns) {
        List<DerivedColumn> ordered = new ArrayList<>();
        for (String name : struct.order()) {
            inside.column(Naming.folded(name)).ifPresent(ordered::add);
        }
        if (ordered.size() == columns.size() && ordered.size() == struct.order().size()) {
            return ordered;
        }
        String all = String.join(
                "\", \"", columns.stream().map(c -> c.name().column().value()).toList());
        inside.problems()
                .add(
                        "broken-mapping",
                        struct.said().placeOf("attributes"),
                        "the attributes of @Struct are not the columns of the embeddable",
                        "attributes = {\"" + all + "\"}");
        return columns;
    }

    /** The name as Hibernate compares it, which does not fold it. */
    private String spelling(DerivedColumn column) {
        return linked.options().naming() == Naming.JPA
                ? inside.logicalName(column.name().column()).text()
                : column.name().column().value();
    }

    private int bytes(DerivedColumn column) {
        SqlType type = javaType(column).orElse(column.column().type());
        Optional<Integer> length = column.attribute()
                .flatMap(Attribute::column)
                .flatMap(c -> c.whole("length"))
                .map(Long::intValue)
                .filter(l -> l != DEFAULT_LENGTH);
        return Math.max(LEAST, bytes(type, length));
    }

    /** What the Java type alone gives: to Hibernate a {@code columnDefinition} has no size. */
    private Optional<SqlType> javaType(DerivedColumn column) {
        return column.attribute()
                .filter(a -> a.column().filter(StructOrder::isDefined).isPresent())
                .flatMap(a -> linked.columns().of(a.withColumn(Optional.empty()), inside.problems()))
                .map(BasicColumn::column)
                .map(c -> c.type());
    }

    private static boolean isDefined(AnnotationUse column) {
        return column.annotation().type().equals(Jpa.COLUMN)
                && column.text("columnDefinition").isPresent();
    }

    private static int bytes(SqlType type, Optional<Integer> length) {
        if (type instanceof CharacterType text) {
            int letters = text.length().orElse(DEFAULT_LENGTH);
            return letters == DEFAULT_LENGTH ? LONGEST_TEXT : letters;
        }
        if (type.equals(PlainType.TEXT)) {
            return length.orElse(LONGEST_TEXT);
        }
        if (type.equals(PlainType.BYTEA)) {
            return length.orElse(Integer.MAX_VALUE);
        }
        if (type instanceof NumericType number) {
            return (int) Math.ceil(number.precision().orElse(1) / DIGITS);
        }
        if (type instanceof DateTimeType time) {
            return time.kind() == DateTimeType.Kind.TIME || time.kind() == DateTimeType.Kind.TIMETZ ? LEAST : 8;
        }
        return SMALL.contains(type) ? LEAST : BYTES.getOrDefault(type, Integer.MAX_VALUE);
    }
}
