package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.Said;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of basic attributes. */
public final class BasicColumns {

    /** The first server with generated columns that are not stored. */
    private static final int VIRTUAL_COLUMNS = 18;

    private final Types types;
    private final DeriveOptions options;
    private final ColumnTypes columnTypes;
    private final Nullability nullability;
    private final Constraints constraints;

    public BasicColumns(Types types, DeriveOptions options) {
        this.types = types;
        this.options = options;
        this.columnTypes = new ColumnTypes(types, options);
        this.nullability = new Nullability(types, options);
        this.constraints = new Constraints(types);
    }

    /** The column; empty where the attribute has none, or none that could be found out. */
    public Optional<BasicColumn> of(Attribute attribute, Problems problems) {
        if (attribute.member().has(Hibernate.FORMULA)) {
            return Optional.empty();
        }
        if (!ZoneColumn.isFor(attribute)) {
            return column(attribute, problems);
        }
        return column(ZoneColumn.moment(attribute), problems)
                .map(c -> c.withZone(zone(attribute, c.column(), problems)));
    }

    private Optional<BasicColumn> column(Attribute attribute, Problems problems) {
        return columnTypes.of(attribute, problems).map(type -> column(attribute, type, problems));
    }

    /** The column of an attribute whose type is known, unless a {@code columnDefinition} gives another; empty where that cannot be read. */
    public Optional<BasicColumn> of(Attribute attribute, SqlType type, Problems problems) {
        Optional<AnnotationUse> defined =
                attribute.column().filter(c -> c.text("columnDefinition").isPresent());
        return defined.map(c -> columnTypes.defined(c, problems))
                .orElseGet(() -> Optional.of(ColumnType.of(type)))
                .map(t -> column(attribute, t, problems));
    }

    private BasicColumn column(Attribute attribute, ColumnType type, Problems problems) {
        boolean notNull =
                nullability.isNotNull(attribute) || !type.clauses().nullable().orElse(true);
        LogicalName name = name(attribute);
        return new BasicColumn(
                name,
                new Column(
                        options.naming().physical(name),
                        type.type(),
                        !notNull,
                        value(attribute, type, problems),
                        type.clauses().collation(),
                        comment(attribute)),
                options.plain() ? Said.ALL : said(attribute, type),
                type.stored(),
                Optional.empty(),
                type.clauses().unique(),
                checks(attribute, name, type));
    }

    /** What an array or a collection in one column holds; empty for anything else. */
    public static Optional<JavaType> element(JavaType type) {
        return JavaColumns.element(type);
    }

    private Said said(Attribute attribute, ColumnType type) {
        Limits limits = constraints.written(attribute);
        return new Said(
                type.clauses().nullable().isPresent() || nullability.isSaid(attribute),
                limits.length().isPresent()
                        || attribute.column().filter(c -> c.says("length")).isPresent(),
                limits.integer().isPresent(),
                columnTypes.isSaid(attribute),
                columnTypes.converted(attribute));
    }

    private List<Expr> checks(Attribute attribute, LogicalName name, ColumnType type) {
        List<Expr> checks = new ArrayList<>(type.clauses().checks());
        String column = options.naming().physical(name).quoted();
        String bounds = constraints.of(attribute).bounds().stream()
                .map(bound -> column + " " + bound)
                .collect(Collectors.joining(" and "));
        if (!bounds.isEmpty()) {
            checks.add(Expr.of(bounds));
        }
        return checks;
    }

    /** Hibernate calls it as the moment's column with {@code _tz} behind, and a {@code @TimeZoneColumn} without a name as its own property. */
    private Column zone(Attribute attribute, Column moment, Problems problems) {
        Optional<AnnotationUse> said = ZoneColumn.said(attribute);
        LogicalName name = said.isEmpty()
                ? name(ZoneColumn.withoutOverride(attribute)).before("_tz")
                : said.get()
                        .text("name")
                        .map(LogicalName::explicit)
                        .orElseGet(() -> LogicalName.implicit("zoneOffset"));
        SqlType type = said.flatMap(s -> defined(s, problems)).orElse(PlainType.INTEGER);
        return new Column(
                options.naming().physical(name),
                type,
                moment.nullable(),
                ColumnValue.none(),
                Optional.empty(),
                said.flatMap(s -> s.text("comment")));
    }

    /** The type that a {@code columnDefinition} gives; empty where there is none, or none that can be read, which is a problem. */
    public Optional<SqlType> defined(AnnotationUse column, Problems problems) {
        return column.text("columnDefinition").isPresent()
                ? columnTypes.defined(column, problems).map(ColumnType::type)
                : Optional.empty();
    }

    /** The type that a {@code columnDefinition} begins with, in small letters; empty where it cannot be read. */
    public static String typeIn(String definition) {
        try {
            return Clauses.of(definition).head().strip().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A {@code columnDefinition} with another type, and with the clauses that it has. */
    public static String redefined(String definition, SqlType type) {
        String clauses =
                definition.substring(Clauses.of(definition).head().length()).strip();
        return clauses.isEmpty() ? type.shortName() : type.shortName() + " " + clauses;
    }

    /** The type of a column of values that no attribute has. */
    public Optional<SqlType> typeOf(JavaType type, Size size) {
        return BasicTypes.of(type, types).map(t -> t.stored().column(t, size));
    }

    /** The type of a column of values that a descriptor of Hibernate's describes. */
    public Optional<SqlType> describedBy(JavaType descriptor, Size size) {
        return CustomTypes.described(descriptor).flatMap(t -> typeOf(t, size));
    }

    /** The box of a primitive type; any other type is its own. */
    public static JavaType boxed(JavaType type) {
        return BasicTypes.boxed(type);
    }

    /** The type that goes by a code of {@code java.sql.Types} or of Hibernate's {@code SqlTypes}. */
    public Optional<SqlType> coded(long code, Size size) {
        return JdbcType.of((int) code).map(t -> t.column(BasicType.of(t), size));
    }

    /** The type of what a converter makes of a value. */
    public Optional<SqlType> storedBy(JavaType converter, Size size) {
        return columnTypes.storedBy(converter).flatMap(t -> typeOf(t, size));
    }

    private static LogicalName name(Attribute attribute) {
        return attribute
                .column()
                .flatMap(c -> c.text("name"))
                .map(LogicalName::explicit)
                .orElseGet(() -> LogicalName.implicit(attribute.member().name()));
    }

    private ColumnValue value(Attribute attribute, ColumnType type, Problems problems) {
        Optional<AnnotationUse> computed = attribute.annotation(Lintel.COMPUTED);
        Optional<Expr> generated = computed.or(() -> attribute.annotation(Hibernate.GENERATED_COLUMN))
                .flatMap(c -> Sql.expression(c, "value", problems));
        if (generated.isPresent()) {
            boolean canBeVirtual = options.postgres() >= VIRTUAL_COLUMNS;
            // Hibernate leaves it to the server, which since version 18 computes at each read.
            boolean stored =
                    computed.isPresent() ? computed.get().flag("stored").orElse(true) : !canBeVirtual;
            if (!stored && !canBeVirtual) {
                problems.add(
                        "invalid-sql",
                        computed.orElseThrow().placeOf("stored"),
                        attribute.place() + " is computed at each read, which PostgreSQL can do from version 18 on",
                        "stored = true, or the option lintel.postgres=18");
            }
            return new ColumnValue.Generated(generated.get(), stored);
        }
        return defaultOf(attribute, problems)
                .<ColumnValue>map(ColumnValue.Default::new)
                .or(() -> type.clauses().value())
                .orElse(ColumnValue.none());
    }

    /** The server default that the source gives to an attribute. */
    public static Optional<Expr> defaultOf(Attribute attribute, Problems problems) {
        return attribute
                .annotation(Lintel.DEFAULT)
                .or(() -> attribute.annotation(Hibernate.COLUMN_DEFAULT))
                .flatMap(d -> Sql.expression(d, "value", problems));
    }

    /** What the source says the attribute means: a comment if it gives one, its Javadoc otherwise. */
    public static Optional<String> comment(Attribute attribute) {
        return attribute
                .column()
                .flatMap(c -> c.text("comment"))
                .or(() -> attribute.annotation(Hibernate.COMMENT).flatMap(c -> c.text("value")))
                .or(() -> attribute.member().documentation());
    }
}
