/** Looks at the SQL that people wrote into revisions, before it runs: hazards, and whether somebody accepts them. */
@NullMarked
package dev.lintel.runtime.migration.review;

import org.jspecify.annotations.NullMarked;
