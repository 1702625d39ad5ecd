package dev.lintel.runtime.migration;

import dev.lintel.schema.model.CompositeType;

/** An attribute of a composite type. */
public record AttributeElement(CompositeType.Attribute toAttribute) {}
