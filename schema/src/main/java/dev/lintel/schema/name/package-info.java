/** Names of objects, as the catalog holds them. */
@NullMarked
package dev.lintel.schema.name;

import org.jspecify.annotations.NullMarked;
