package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.Size;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Maps Hibernate's {@code @Any} and the elements of {@code @ManyToAny}: a column that says which entity is meant, and one that
 * holds its key. There is no foreign key, since there is no one table.
 */
final class AnyMapper {

    /** The names of basic types that {@code @AnyKeyType} mostly takes. */
    private static final Map<String, String> NAMED = Map.of(
            "big_decimal", "java.math.BigDecimal",
            "big_integer", "java.math.BigInteger",
            "character", "java.lang.Character",
            "int", "java.lang.Integer",
            "integer", "java.lang.Integer",
            "long", "java.lang.Long",
            "short", "java.lang.Short",
            "string", "java.lang.String",
            "uuid", "java.util.UUID");

    private final Linked linked;

    AnyMapper(Linked linked) {
        this.linked = linked;
    }

    /** Adds the columns of an {@code @Any}. */
    void map(Attribute attribute, Scope scope) {
        Optional<AnnotationUse> key =
                attribute.member().annotations().findAll(Jpa.JOIN_COLUMN, attribute::place).stream()
                        .findFirst();
        boolean optional = attribute
                .annotation(Hibernate.ANY)
                .flatMap(a -> a.flag("optional"))
                .orElse(true);
        add(attribute, key, optional, scope.in(key));
    }

    /**
     * Adds the columns.
     *
     * @param key the {@code @JoinColumn} of the key
     * @param optional whether the key may be NULL
     * @return the names of the columns
     */
    List<Identifier> add(Attribute attribute, Optional<AnnotationUse> key, boolean optional, Scope scope) {
        TableDraft table = scope.table();
        List<Identifier> names = new ArrayList<>();
        if (!attribute.member().has(Hibernate.FORMULA)) {
            Optional<AnnotationUse> said = attribute.annotation(Jpa.COLUMN);
            names.add(add(attribute, said, attribute.member().name(), kind(attribute, said), true, scope));
        }
        Optional<SqlType> type = key(attribute);
        if (type.isEmpty()) {
            table.problems()
                    .add(
                            "unmapped-type",
                            attribute.place(),
                            attribute.place() + " leads to any entity, and nothing says what type its key is of",
                            "@AnyKeyJavaClass(Long.class)");
            return names;
        }
        names.add(add(attribute, key, attribute.member().name() + "_id", type.get(), optional, scope));
        return names;
    }

    private Identifier add(
            Attribute attribute,
            Optional<AnnotationUse> said,
            String implicit,
            SqlType type,
            boolean optional,
            Scope scope) {
        Problems problems = scope.table().problems();
        LogicalName logical = said.flatMap(s -> s.text("name"))
                .map(LogicalName::explicit)
                .orElseGet(() -> LogicalName.implicit(implicit));
        Identifier name = linked.options().naming().physical(logical);
        SqlType defined =
                said.flatMap(s -> linked.columns().defined(s, problems)).orElse(type);
        boolean nullable = optional && said.flatMap(s -> s.flag("nullable")).orElse(true);
        scope.table()
                .column(
                        Column.of(name.value(), defined).withNullable(nullable || scope.optional()),
                        Optional.of(attribute),
                        attribute.place());
        scope.table().spelled(name, logical);
        return name;
    }

    private static SqlType kind(Attribute attribute, Optional<AnnotationUse> said) {
        Optional<Integer> length = said.flatMap(s -> s.whole("length")).map(Long::intValue);
        String kind = attribute
                .annotation(Hibernate.ANY_DISCRIMINATOR)
                .flatMap(d -> d.constant("value"))
                .orElse("STRING");
        return switch (kind) {
            case "INTEGER" -> PlainType.INTEGER;
            case "CHAR" -> CharacterType.character(length.orElse(1));
            default -> CharacterType.varchar(length.orElse(255));
        };
    }

    private Optional<SqlType> key(Attribute attribute) {
        Optional<JavaType> type = attribute
                .annotation(Hibernate.ANY_KEY_JAVA_CLASS)
                .flatMap(k -> k.type("value"))
                .or(() -> attribute
                        .annotation(Hibernate.ANY_KEY_TYPE)
                        .flatMap(k -> k.text("value"))
                        .map(name -> JavaType.of(NAMED.getOrDefault(name, name))));
        Optional<SqlType> coded = attribute
                .annotation(Hibernate.ANY_KEY_JDBC_TYPE_CODE)
                .flatMap(c -> c.whole("value"))
                .flatMap(code -> linked.columns().coded(code, Size.NONE));
        return coded.or(() -> type.flatMap(t -> linked.columns().typeOf(t, Size.NONE)));
    }
}
