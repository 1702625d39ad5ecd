/** What a compile writes, a class for each artefact. */
@NullMarked
package dev.lintel.processor.write;

import org.jspecify.annotations.NullMarked;
