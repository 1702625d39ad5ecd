/**
 * Runs revisions: under a lock, step by step, each step recorded as it is done, so that a run that was stopped at any moment
 * goes on where it stopped.
 */
@NullMarked
package dev.lintel.runtime.migration.run;

import org.jspecify.annotations.NullMarked;
