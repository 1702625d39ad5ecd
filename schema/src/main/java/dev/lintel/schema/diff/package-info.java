/** From two schemas to the operations that lead from one to the other, a comparer an aspect. */
@NullMarked
package dev.lintel.schema.diff;

import org.jspecify.annotations.NullMarked;
