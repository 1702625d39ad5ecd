package dev.lintel.schema.sql;

import dev.lintel.schema.name.QualifiedName;

/** A lock that a statement takes on a table that is there already. */
public record Lock(QualifiedName table, LockMode mode) {}
