/** Revisions as Liquibase's formatted SQL. */
@NullMarked
package dev.lintel.schema.revision.liquibase;

import org.jspecify.annotations.NullMarked;
