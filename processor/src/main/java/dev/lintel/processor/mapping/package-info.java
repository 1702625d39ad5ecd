/** Declared types as their own sources say them: pure records, unlinked, so that a record never goes stale because another type changed. */
@NullMarked
package dev.lintel.processor.mapping;

import org.jspecify.annotations.NullMarked;
