/** A migration as a revision: its id, its Java source, its SQL. */
@NullMarked
package dev.lintel.schema.revision;

import org.jspecify.annotations.NullMarked;
