package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;

/** A collection that waits until all entities have their own columns. */
record PluralAttribute(Attribute attribute, Scope scope) {}
