/** A revision in parts, each of which another tool records as done. */
@NullMarked
package dev.lintel.schema.revision.part;

import org.jspecify.annotations.NullMarked;
