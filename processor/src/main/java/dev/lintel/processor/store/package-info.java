/** Records of types to and from {@code schema.json}, so that a compile of one file knows the others. */
@NullMarked
package dev.lintel.processor.store;

import org.jspecify.annotations.NullMarked;
