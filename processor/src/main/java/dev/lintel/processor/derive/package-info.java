/** What deriving a schema gives: the schema, and where each part of it comes from. The sub-packages do the work. */
@NullMarked
package dev.lintel.processor.derive;

import org.jspecify.annotations.NullMarked;
