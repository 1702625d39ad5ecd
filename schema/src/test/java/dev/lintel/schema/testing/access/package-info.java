/** Asks PostgreSQL how it would run a query on a table with rows and statistics. */
@NullMarked
package dev.lintel.schema.testing.access;

import org.jspecify.annotations.NullMarked;
