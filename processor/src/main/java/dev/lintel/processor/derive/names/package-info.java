/** The names that deriving knows: of annotations, and of tables and columns by convention. */
@NullMarked
package dev.lintel.processor.derive.names;

import org.jspecify.annotations.NullMarked;
