package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import java.util.Optional;

/**
 * A column and what it comes from.
 *
 * @param attribute the attribute that is mapped to it; empty for a column that has none, such as a discriminator
 * @param place the attribute, or what else asks for the column
 * @param rows where an entity shares its table with others: which rows have a value; empty for all
 */
public record DerivedColumn(
        ColumnName name, Column column, Optional<Attribute> attribute, Place place, Optional<Discrimination> rows) {

    /** A column that every row has a value in. */
    public DerivedColumn(ColumnName name, Column column, Optional<Attribute> attribute, Place place) {
        this(name, column, attribute, place, Optional.empty());
    }

    public DerivedColumn withColumn(Column column) {
        return new DerivedColumn(name, column, attribute, place, rows);
    }

    public DerivedColumn withRows(Discrimination rows) {
        return new DerivedColumn(name, column, attribute, place, Optional.of(rows));
    }
}
