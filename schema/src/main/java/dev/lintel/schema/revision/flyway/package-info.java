/** Revisions as Flyway's migrations. */
@NullMarked
package dev.lintel.schema.revision.flyway;

import org.jspecify.annotations.NullMarked;
