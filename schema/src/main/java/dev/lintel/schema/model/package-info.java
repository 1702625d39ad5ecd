/** A schema as plain values: what a database holds, sorted, equal by content. */
@NullMarked
package dev.lintel.schema.model;

import org.jspecify.annotations.NullMarked;
