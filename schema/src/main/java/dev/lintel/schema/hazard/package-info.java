/**
 * What a statement of a migration does to people who use the database meanwhile, or to its rows, beyond what it says. Each folder is one
 * hazard: a class, its page ({@code hazard.md}) and its cases. Nothing is guessed: what a statement does not tell, and the schema before
 * it does not either, is not held against it.
 *
 * <p>It knows no database and no revisions, so that all who have SQL can ask: the commands about {@code op.sql}, the tests about what
 * Lintel writes itself.
 */
@NullMarked
package dev.lintel.schema.hazard;

import org.jspecify.annotations.NullMarked;
