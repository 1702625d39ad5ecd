/** The annotation processors: what the compiler calls. */
@NullMarked
package dev.lintel.processor;

import org.jspecify.annotations.NullMarked;
