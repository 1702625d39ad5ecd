package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.type.ArrayType;
import java.util.Optional;
import java.util.Set;

/** The column types that Java types give: of single values, and arrays of them. */
final class JavaColumns {

    /** Those that Hibernate stores as arrays without {@code @ElementCollection}. Others are stored as their bytes. */
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final Types types;
    private final EnumColumns enums;

    JavaColumns(Types types, DeriveOptions options) {
        this.types = types;
        this.enums = new EnumColumns(options);
    }

    /**
     * The type of a column; empty where none fits.
     *
     * @param type the attribute's, or what it is converted to
     * @param code the code of the JDBC type that the source says
     * @param said its type, where it is no array's and no enum's
     */
    Optional<ColumnType> of(
            JavaType type, Attribute attribute, Size size, Optional<Integer> code, Optional<JdbcType> said) {
        if (said.isPresent()) {
            BasicType basic = enumeration(type).isPresent()
                    ? BasicType.of(said.get())
                    : BasicTypes.of(type, types).orElseGet(() -> BasicType.of(said.get()));
            return Optional.of(ColumnType.of(said.get().column(basic, size)));
        }
        Optional<TypeRecord> enumeration = enumeration(type);
        if (enumeration.isPresent()) {
            return Optional.of(enums.of(enumeration.get(), attribute, size, code));
        }
        Optional<JavaType> element = element(type);
        if (element.isPresent()) {
            return of(element.get(), attribute, size, code, Optional.empty()).map(JavaColumns::array);
        }
        return BasicTypes.of(type, types)
                .map(basic -> ColumnType.of(
                        Indicated.of(basic.stored(), type, attribute).column(basic, size)));
    }

    private Optional<TypeRecord> enumeration(JavaType type) {
        return types.find(type).filter(t -> t.kind() == TypeRecord.Kind.ENUM);
    }

    /** What an array or a collection holds; empty for anything else, and for arrays that are one value. */
    static Optional<JavaType> element(JavaType type) {
        if (type instanceof ArrayOf array) {
            return BasicTypes.isOneValue(array) ? Optional.empty() : Optional.of(array.component());
        }
        return type instanceof Declared declared
                        && declared.arguments().size() == 1
                        && COLLECTIONS.contains(declared.name())
                ? Optional.of(declared.arguments().get(0))
                : Optional.empty();
    }

    private static ColumnType array(ColumnType element) {
        return new ColumnType(new ArrayType(element.type()), element.stored(), ColumnClauses.NONE);
    }
}
