/** From an attribute to its column: type, nullability, default. */
@NullMarked
package dev.lintel.processor.derive.column;

import org.jspecify.annotations.NullMarked;
