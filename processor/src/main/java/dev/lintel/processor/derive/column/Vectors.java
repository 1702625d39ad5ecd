package dev.lintel.processor.derive.column;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** The types of pgvector, which Hibernate's vector module asks for: {@code @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 3)}. */
final class Vectors {

    private Vectors() {}

    /** The column of a code of {@code org.hibernate.type.SqlTypes}; empty where it is none of a vector. */
    static Optional<SqlType> of(int code, Attribute attribute) {
        String name = switch (code) {
            case 10_000, 10_002 -> "vector";
            case 10_005 -> "halfvec";
            case 10_007 -> "sparsevec";
            default -> "";
        };
        String length = attribute
                .annotation(Hibernate.ARRAY)
                .flatMap(a -> a.whole("length"))
                .map(n -> "(" + n + ")")
                .orElse("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedType(new QualifiedName(Optional.empty(), Identifier.of(name)), length));
    }
}
