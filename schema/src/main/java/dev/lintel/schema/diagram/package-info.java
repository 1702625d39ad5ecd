/** A schema as a picture for people. */
@NullMarked
package dev.lintel.schema.diagram;

import org.jspecify.annotations.NullMarked;
