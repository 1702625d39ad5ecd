package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** Chooses the type of an attribute's column: what the source says first, then what its Java type gives. */
final class ColumnTypes {

    private static final int MONEY_PRECISION = 12;
    private static final int MONEY_SCALE = 2;

    private final SaidJdbcType said;
    private final Constraints constraints;
    private final CustomTypes custom;
    private final Converters converters;
    private final JavaColumns javaColumns;

    ColumnTypes(Types types, DeriveOptions options) {
        this.said = new SaidJdbcType(types);
        this.constraints = new Constraints(types);
        this.custom = new CustomTypes(types);
        this.converters = new Converters(types);
        this.javaColumns = new JavaColumns(types, options);
    }

    /** The type; empty where there is none, which is a problem then. */
    Optional<ColumnType> of(Attribute attribute, Problems problems) {
        Optional<AnnotationUse> defined =
                attribute.column().filter(c -> c.text("columnDefinition").isPresent());
        if (defined.isPresent()) {
            return defined(defined.get(), problems);
        }
        Optional<ColumnType> chosen = chosen(attribute, problems);
        chosen.ifPresent(type -> ColumnLimits.check(type.type(), attribute, problems));
        return chosen.map(type -> type.withClauses(options(attribute, problems)));
    }

    private Optional<ColumnType> chosen(Attribute attribute, Problems problems) {
        if (attribute.member().has(Lintel.JSONB)) {
            return Optional.of(ColumnType.of(PlainType.JSONB));
        }
        Size size = Size.of(attribute)
                .within(constraints.of(attribute), attribute.type().is("java.lang.String"));
        Optional<SqlType> money = money(attribute, size);
        if (money.isPresent()) {
            return money.map(ColumnType::of);
        }
        int before = problems.count();
        Optional<AnnotationUse> userType = custom.userType(attribute);
        if (userType.isPresent()) {
            return custom.column(userType.get(), attribute, problems).map(ColumnType::of);
        }
        Optional<JavaType> converted = converters.stored(attribute);
        JavaType type =
                converted.or(() -> custom.handledAs(attribute, problems)).orElse(attribute.type());
        Optional<Integer> code = said.code(attribute, problems);
        Optional<SqlType> vector = code.flatMap(c -> Vectors.of(c, attribute));
        if (vector.isPresent()) {
            return vector.map(ColumnType::of);
        }
        Optional<JdbcType> jdbcType = code.flatMap(c -> said.of(c, attribute, problems));
        Optional<ColumnType> found = javaColumns.of(
                type,
                attribute,
                converted.isPresent() && !BasicTypes.isTemporal(attribute.type()) ? size.ofConverted() : size,
                code,
                jdbcType);
        if (found.isEmpty() && problems.count() == before) {
            Unmapped.add(attribute, problems);
        }
        return found;
    }

    /** Whether the source says a type, and does not leave it to the attribute's. */
    boolean isSaid(Attribute attribute) {
        return attribute
                        .column()
                        .filter(c -> c.text("columnDefinition").isPresent())
                        .isPresent()
                || attribute.member().has(Lintel.JSONB)
                || attribute.member().has(Jpa.LOB)
                || custom.isSaid(attribute)
                || said.isSaid(attribute);
    }

    /** What an attribute is converted to; empty where no converter applies. */
    Optional<JavaType> converted(Attribute attribute) {
        return converters.stored(attribute);
    }

    /** What a converter makes of a value. */
    Optional<JavaType> storedBy(JavaType converter) {
        return converters.storedBy(converter);
    }

    Optional<ColumnType> defined(AnnotationUse column, Problems problems) {
        String text = column.text("columnDefinition").orElseThrow();
        try {
            ColumnDefinition definition = ColumnDefinition.parse(text);
            return Optional.of(ColumnType.of(definition.type()).withClauses(definition.clauses()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    "invalid-sql",
                    column.placeOf("columnDefinition"),
                    "the columnDefinition cannot be read: " + e.getMessage(),
                    "columnDefinition = \"…\" with the type, and what else there is with annotations of its own");
            return Optional.empty();
        }
    }

    /** Hibernate writes the options of a column behind its type. */
    private static ColumnClauses options(Attribute attribute, Problems problems) {
        Optional<AnnotationUse> column =
                attribute.column().filter(c -> c.text("options").isPresent());
        if (column.isEmpty()) {
            return ColumnClauses.NONE;
        }
        try {
            Clauses clauses = Clauses.of(column.get().text("options").orElseThrow());
            if (clauses.head().isBlank()) {
                return ColumnClauses.of(clauses.all());
            }
            throw new IllegalArgumentException("'" + clauses.head().strip() + "' is no clause of a column");
        } catch (IllegalArgumentException e) {
            problems.add(
                    "invalid-sql",
                    column.get().placeOf("options"),
                    "the options cannot be read: " + e.getMessage(),
                    "options = \"…\" with what PostgreSQL takes behind a type, such as collate \"C\"");
            return ColumnClauses.NONE;
        }
    }

    private static Optional<SqlType> money(Attribute attribute, Size size) {
        return attribute
                .annotation(Lintel.MONEY)
                .filter(m -> attribute.type().is("java.math.BigDecimal")
                        && size.precision().isEmpty())
                .map(m ->
                        NumericType.numeric(number(m, "precision", MONEY_PRECISION), number(m, "scale", MONEY_SCALE)));
    }

    private static int number(AnnotationUse use, String value, int otherwise) {
        return use.whole(value).map(Long::intValue).orElse(otherwise);
    }
}
