package dev.lintel.processor.derive.column;

import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Enums that Hibernate stores as a PostgreSQL type of the class's name: {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)}. */
final class NamedEnums {

    /** The code of a type whose labels Hibernate sorts. */
    static final int SORTED = 6001;

    /** The code of a type whose labels are in the order of the constants. */
    static final int IN_ORDER = 6003;

    private NamedEnums() {}

    static boolean is(int code) {
        return code == SORTED || code == IN_ORDER;
    }

    static StoredEnum of(TypeRecord type, int code, Optional<Identifier> schema) {
        List<String> labels = type.constants().stream().map(EnumConstant::name).toList();
        return new StoredEnum(
                type,
                StoredEnum.Strategy.NATIVE,
                new QualifiedName(schema, Identifier.of(type.simpleName().toLowerCase(Locale.ROOT))),
                code == SORTED ? labels.stream().sorted().toList() : labels);
    }
}
