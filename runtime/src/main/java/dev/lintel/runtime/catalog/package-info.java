/** Reads a live PostgreSQL catalog into a schema, and holds a live database against a model. */
@NullMarked
package dev.lintel.runtime.catalog;

import org.jspecify.annotations.NullMarked;
