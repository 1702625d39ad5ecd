/** The checks, a folder each. */
@NullMarked
package dev.lintel.processor.check;

import org.jspecify.annotations.NullMarked;
