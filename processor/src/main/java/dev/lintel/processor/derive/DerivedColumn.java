package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import java.util.Optional;

/**
 * A column and what it comes from.
 *
 * @param table what its table is for
 * @param attribute the attribute that is mapped to it; empty for a column that has none, such as a discriminator
 * @param place the attribute, or what else asks for the column
 * @param said what of it the source says itself
 * @param rows where an entity shares its table with others: which rows have a value; empty for all
 */
public record DerivedColumn(
        ColumnName name,
        DerivedTable.Kind table,
        Column column,
        Optional<Attribute> attribute,
        Place place,
        Said said,
        Optional<Discrimination> rows) {

    /** A column that every row has a value in. */
    public DerivedColumn(
            ColumnName name,
            DerivedTable.Kind table,
            Column column,
            Optional<Attribute> attribute,
            Place place,
            Said said) {
        this(name, table, column, attribute, place, said, Optional.empty());
    }

    /** The attribute whose values it holds; empty for a reference, whose values are those of what it refers to. */
    public Optional<Attribute> basic() {
        return attribute.isPresent() && attribute.get().isReference() ? Optional.empty() : attribute;
    }

    public DerivedColumn withColumn(Column column) {
        return new DerivedColumn(name, table, column, attribute, place, said, rows);
    }

    public DerivedColumn withSaid(Said said) {
        return new DerivedColumn(name, table, column, attribute, place, said, rows);
    }

    public DerivedColumn withRows(Discrimination rows) {
        return new DerivedColumn(name, table, column, attribute, place, said, Optional.of(rows));
    }
}
