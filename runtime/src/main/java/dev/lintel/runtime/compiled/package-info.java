/** What a compile has left in its class output, held against the schema that it wrote there. */
@NullMarked
package dev.lintel.runtime.compiled;

import org.jspecify.annotations.NullMarked;
