/** From an entity to its tables: embeddables, associations, collections, inheritance, keys. */
@NullMarked
package dev.lintel.processor.derive.table;

import org.jspecify.annotations.NullMarked;
