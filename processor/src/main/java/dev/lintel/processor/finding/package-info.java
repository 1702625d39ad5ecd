/** What is found wrong, by the derivation and by the checks. */
@NullMarked
package dev.lintel.processor.finding;

import org.jspecify.annotations.NullMarked;
