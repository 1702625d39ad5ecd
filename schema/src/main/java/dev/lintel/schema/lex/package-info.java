/** Cuts SQL into words and signs as PostgreSQL does (manual, section 4.1). All that reads SQL here begins with it. */
@NullMarked
package dev.lintel.schema.lex;

import org.jspecify.annotations.NullMarked;
