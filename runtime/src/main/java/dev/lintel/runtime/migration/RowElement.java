package dev.lintel.runtime.migration;

import dev.lintel.schema.model.Row;

/** Values of a row: those that tell which one it is, or those that it gets. */
public record RowElement(Row toRow) {}
