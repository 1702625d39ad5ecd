/** The only reader of the compiler's model: elements in, records out. */
@NullMarked
package dev.lintel.processor.read;

import org.jspecify.annotations.NullMarked;
