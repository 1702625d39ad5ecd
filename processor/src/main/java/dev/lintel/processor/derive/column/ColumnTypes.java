package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Missing;
import dev.lintel.processor.mapping.JavaType.Variable;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** Chooses the type of an attribute's column: what the source says first, then what its Java type gives. */
final class ColumnTypes {

    private static final int MONEY_PRECISION = 12;
    private static final int MONEY_SCALE = 2;

    private final Types types;
    private final DeriveOptions options;
    private final Converters converters;

    ColumnTypes(Types types, DeriveOptions options) {
        this.types = types;
        this.options = options;
        this.converters = new Converters(types);
    }

    /** The type; empty where there is none, which is a problem then. */
    Optional<ColumnType> of(Attribute attribute, Problems problems) {
        Optional<AnnotationUse> defined =
                attribute.column().filter(c -> c.text("columnDefinition").isPresent());
        if (defined.isPresent()) {
            return defined(defined.get(), problems);
        }
        Size size = Size.of(attribute);
        if (attribute.member().has(Lintel.JSONB)) {
            return Optional.of(ColumnType.of(PlainType.JSONB));
        }
        Optional<ColumnType> coded = attribute
                .annotation(Hibernate.JDBC_TYPE_CODE)
                .flatMap(c -> c.whole("value"))
                .flatMap(code -> JdbcTypeCodes.of(code, size))
                .map(ColumnType::of);
        if (coded.isPresent()) {
            return coded;
        }
        Optional<JavaType> converted = converters.stored(attribute);
        if (converted.isPresent()) {
            return orProblem(BasicTypes.of(converted.get(), size), attribute, problems);
        }
        Optional<TypeRecord> enumeration = attribute.type() instanceof Declared declared
                ? types.find(declared.name()).filter(t -> t.kind() == TypeRecord.Kind.ENUM)
                : Optional.empty();
        if (enumeration.isPresent()) {
            return Optional.of(enumeration(enumeration.get(), attribute, size));
        }
        return orProblem(special(attribute, size).or(() -> BasicTypes.of(attribute.type(), size)), attribute, problems);
    }

    Optional<ColumnType> defined(AnnotationUse column, Problems problems) {
        String text = column.text("columnDefinition").orElseThrow();
        try {
            ColumnDefinition definition = ColumnDefinition.parse(text);
            return Optional.of(new ColumnType(definition.type(), Optional.empty(), Optional.of(definition)));
        } catch (IllegalArgumentException e) {
            problems.add(
                    "invalid-sql",
                    column.placeOf("columnDefinition"),
                    "the columnDefinition cannot be read: " + e.getMessage(),
                    "give the type alone, and say defaults, checks and collations with their own annotations");
            return Optional.empty();
        }
    }

    private ColumnType enumeration(TypeRecord type, Attribute attribute, Size size) {
        Optional<AnnotationUse> enumerated = attribute.annotation(Jpa.ENUMERATED);
        Optional<StoredEnum> stored =
                enumerated.isPresent() ? Optional.empty() : StoredEnum.of(type, options.naming(), options.schema());
        if (stored.isPresent()) {
            SqlType column = switch (stored.get().strategy()) {
                case NATIVE -> NamedType.of(stored.get().name());
                case LOOKUP -> PlainType.TEXT;
                case CHECK -> CharacterType.varchar(size.lengthOrDefault());
            };
            return new ColumnType(column, stored, Optional.empty());
        }
        Optional<SqlType> valued = type.members().stream()
                .filter(m -> m.has(Jpa.ENUMERATED_VALUE))
                .findFirst()
                .map(Member::type)
                .flatMap(t -> BasicTypes.of(t, size));
        boolean byName = enumerated
                .flatMap(e -> e.constant("value"))
                .map("STRING"::equals)
                .orElse(false);
        return ColumnType.of(valued.orElseGet(() -> byName ? BasicTypes.text(size) : PlainType.SMALLINT));
    }

    private static Optional<SqlType> special(Attribute attribute, Size size) {
        Optional<String> temporal = attribute.annotation(Jpa.TEMPORAL).flatMap(t -> t.constant("value"));
        if (temporal.isPresent()) {
            return Optional.of(
                    switch (temporal.get()) {
                        case "DATE" -> PlainType.DATE;
                        case "TIME" -> BasicTypes.time(size);
                        default -> BasicTypes.seconds(DateTimeType.Kind.TIMESTAMP, size);
                    });
        }
        if (attribute.member().has(Jpa.LOB)) {
            // Hibernate binds character and binary objects as large objects on PostgreSQL.
            return Optional.of(PlainType.OID);
        }
        Optional<AnnotationUse> money = attribute.annotation(Lintel.MONEY);
        if (money.isPresent()
                && attribute.type().is("java.math.BigDecimal")
                && size.precision().isEmpty()) {
            return Optional.of(NumericType.numeric(
                    number(money.get(), "precision", MONEY_PRECISION), number(money.get(), "scale", MONEY_SCALE)));
        }
        return Optional.empty();
    }

    private static int number(AnnotationUse use, String value, int otherwise) {
        return use.whole(value).map(Long::intValue).orElse(otherwise);
    }

    private static Optional<ColumnType> orProblem(Optional<SqlType> type, Attribute attribute, Problems problems) {
        if (type.isEmpty() && !isMissing(attribute.type())) {
            problems.add(
                    "unmapped-type",
                    attribute.place(),
                    attribute.place() + " is of type " + text(attribute.type()) + ", which no column type fits",
                    "@Jsonb, a converter (@Convert), or an association such as @ManyToOne on it; @Transient if it is not"
                            + " stored");
        }
        return type.map(ColumnType::of);
    }

    /** Types that the compiler complains of itself. */
    private static boolean isMissing(JavaType type) {
        return type instanceof Missing || type instanceof ArrayOf array && isMissing(array.component());
    }

    private static String text(JavaType type) {
        if (type instanceof ArrayOf array) {
            return text(array.component()) + "[]";
        }
        if (type instanceof Variable variable) {
            return variable.name() + " (a type variable that no subclass binds)";
        }
        if (type instanceof Declared declared) {
            return declared.name().replace('$', '.');
        }
        return type.toString();
    }
}
