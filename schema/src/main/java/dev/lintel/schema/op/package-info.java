/** The operations of a migration: each says what it does to a schema, how it is undone, and the steps that do it safely. */
@NullMarked
package dev.lintel.schema.op;

import org.jspecify.annotations.NullMarked;
