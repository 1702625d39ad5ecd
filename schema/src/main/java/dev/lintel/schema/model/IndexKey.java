package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Optional;

/**
 * One key of an index: a column or an expression, with its order.
 *
 * @param target what is indexed
 * @param collation the collation, where it is not the column's own
 * @param operatorClass the operator class, where it is not the type's default, with its parameters if it has any
 * @param descending whether the order is DESC
 * @param nulls where NULLs sort; {@code DEFAULT} where that is what the order does anyway
 */
public record IndexKey(
        Target target,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass,
        boolean descending,
        Nulls nulls) {

    /** What a key indexes. */
    public sealed interface Target {}

    /** A column of the table. */
    public record OfColumn(Identifier column) implements Target {}

    /** An expression over the table's columns. */
    public record OfExpression(Expr expression) implements Target {}

    /** Where NULLs sort. {@code DEFAULT}: last for ascending keys, first for descending ones. */
    public enum Nulls {
        DEFAULT,
        FIRST,
        LAST
    }

    public IndexKey {
        // Equal keys have to be equal, and PostgreSQL does not remember who said what is the default.
        if (nulls == (descending ? Nulls.FIRST : Nulls.LAST)) {
            nulls = Nulls.DEFAULT;
        }
    }

    public static IndexKey of(Identifier column) {
        return new IndexKey(new OfColumn(column), Optional.empty(), Optional.empty(), false, Nulls.DEFAULT);
    }

    public static IndexKey ofExpression(String sql) {
        return new IndexKey(new OfExpression(Expr.of(sql)), Optional.empty(), Optional.empty(), false, Nulls.DEFAULT);
    }

    public IndexKey withOperatorClass(String operatorClass) {
        return new IndexKey(target, collation, Optional.of(operatorClass), descending, nulls);
    }

    /** The column, if the key is one. */
    public Optional<Identifier> column() {
        return target instanceof OfColumn c ? Optional.of(c.column()) : Optional.empty();
    }
}
