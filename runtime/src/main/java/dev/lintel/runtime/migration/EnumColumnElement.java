package dev.lintel.runtime.migration;

import dev.lintel.schema.op.ReplaceColumnType;

/** A column of a native enum that is replaced, as it is afterwards, with all that is built on it. */
public record EnumColumnElement(ReplaceColumnType toChange) {}
