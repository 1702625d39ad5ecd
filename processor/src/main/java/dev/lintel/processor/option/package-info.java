/** What is said on the compiler's command line. */
@NullMarked
package dev.lintel.processor.option;

import org.jspecify.annotations.NullMarked;
