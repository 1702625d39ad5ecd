/** From the records of all types to the schema: linking, naming, columns, inheritance, associations. */
@NullMarked
package dev.lintel.processor.derive;

import org.jspecify.annotations.NullMarked;
