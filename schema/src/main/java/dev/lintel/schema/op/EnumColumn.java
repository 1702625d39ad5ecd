package dev.lintel.schema.op;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import java.util.Optional;

/**
 * A column of a native enum whose values are replaced.
 *
 * @param array whether its values are arrays of the enum
 * @param defaultValue the default that it has, in the words of the new values; empty for none
 */
public record EnumColumn(ColumnName name, boolean array, Optional<Expr> defaultValue) {}
