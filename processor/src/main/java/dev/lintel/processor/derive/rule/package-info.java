/** What a mapping has to keep to as a whole, beside what shows while tables are put together. */
@NullMarked
package dev.lintel.processor.derive.rule;

import org.jspecify.annotations.NullMarked;
