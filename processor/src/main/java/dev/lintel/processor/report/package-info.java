/** Findings to the compiler's messages. */
@NullMarked
package dev.lintel.processor.report;

import org.jspecify.annotations.NullMarked;
