/**
 * What straddles a deployment: the schema that the code before and the code after can both use, and the two migrations, before the
 * new code starts and after the old code is gone.
 */
@NullMarked
package dev.lintel.schema.release;

import org.jspecify.annotations.NullMarked;
