/** Types linked to each other: superclasses with their type arguments, entities, attributes, overrides. */
@NullMarked
package dev.lintel.processor.derive.link;

import org.jspecify.annotations.NullMarked;
