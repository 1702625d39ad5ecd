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
 */
public record DerivedColumn(ColumnName name, Column column, Optional<Attribute> attribute, Place place) {}
