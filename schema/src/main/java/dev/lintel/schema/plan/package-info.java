/** From operations to a migration: what belongs together, its undo, and what it does to those who use the database. */
@NullMarked
package dev.lintel.schema.plan;

import org.jspecify.annotations.NullMarked;
