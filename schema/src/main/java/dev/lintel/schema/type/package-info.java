/** PostgreSQL's data types, spelled as its catalog spells them (PostgreSQL manual, chapter 8). */
@NullMarked
package dev.lintel.schema.type;

import org.jspecify.annotations.NullMarked;
