package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.OptionalInt;

/** The column types of enums (Jakarta Persistence 3.2, section 11.1.18), and of those that bear {@code @Enum}. */
final class EnumColumns {

    private final DeriveOptions options;

    EnumColumns(DeriveOptions options) {
        this.options = options;
    }

    /** The type of a column for an enum, unless a JDBC type is said for it. */
    ColumnType of(TypeRecord type, Attribute attribute, Size size, Optional<Integer> code) {
        if (code.filter(NamedEnums::is).isPresent()) {
            StoredEnum stored = NamedEnums.of(type, code.orElseThrow(), options.schema());
            return new ColumnType(NamedType.of(stored.name()), Optional.of(stored), ColumnClauses.NONE);
        }
        Optional<StoredEnum> stored = attribute.member().has(Jpa.ENUMERATED)
                ? Optional.empty()
                : StoredEnum.of(type, options.naming(), options.schema());
        return stored.map(s -> stored(s, size)).orElseGet(() -> ColumnType.of(enumerated(type, attribute, size)));
    }

    private static ColumnType stored(StoredEnum stored, Size size) {
        SqlType column = switch (stored.strategy()) {
            case NATIVE -> NamedType.of(stored.name());
            case LOOKUP -> PlainType.TEXT;
            case CHECK -> CharacterType.varchar(size.length().orElse(255));
        };
        return new ColumnType(column, Optional.of(stored), ColumnClauses.NONE);
    }

    /** By name or by number. To Hibernate a name of one letter is a {@code char}, unless the enum gives values of its own. */
    private static SqlType enumerated(TypeRecord type, Attribute attribute, Size size) {
        boolean byName = attribute
                .annotation(Jpa.ENUMERATED)
                .flatMap(e -> e.constant("value"))
                .filter("STRING"::equals)
                .isPresent();
        if (!byName) {
            return PlainType.SMALLINT;
        }
        boolean hasValues = type.members().stream().anyMatch(m -> m.has(Jpa.ENUMERATED_VALUE));
        JdbcType stored = size.length().equals(OptionalInt.of(1)) && !hasValues ? JdbcType.CHAR : JdbcType.VARCHAR;
        return stored.column(BasicType.of(stored), size);
    }
}
