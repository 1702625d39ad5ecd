/** Random schemas and random edits of them, the same for the same seed, for laws that hold for every schema. */
@NullMarked
package dev.lintel.schema.testing.random;

import org.jspecify.annotations.NullMarked;
