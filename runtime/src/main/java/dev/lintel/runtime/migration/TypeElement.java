package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type that a column gets, where there is more to say than its name. */
public record TypeElement(
        SqlType type,
        Optional<Expr> conversion,
        Optional<QualifiedName> collationAfter,
        Optional<Expr> defaultAfter,
        List<QualifiedName> locked) {

    /** The expression over the old value that gives the new one; without it, the cast. */
    public TypeElement using(String expression) {
        return new TypeElement(type, Optional.of(Expr.of(expression)), collationAfter, defaultAfter, locked);
    }

    /** The collation, where it is not the type's own; PostgreSQL does not keep the one before. */
    public TypeElement collation(String collation) {
        return new TypeElement(type, conversion, Optional.of(QualifiedName.parse(collation)), defaultAfter, locked);
    }

    /** The default that the column has afterwards, where it has one before. */
    public TypeElement defaultValue(String expression) {
        return new TypeElement(type, conversion, collationAfter, Optional.of(Expr.of(expression)), locked);
    }

    /** All tables that it locks, in this order, where foreign keys are over the column: PostgreSQL makes those anew. */
    public TypeElement locking(String... tables) {
        return new TypeElement(
                type,
                conversion,
                collationAfter,
                defaultAfter,
                Stream.of(tables).map(QualifiedName::parse).toList());
    }
}
