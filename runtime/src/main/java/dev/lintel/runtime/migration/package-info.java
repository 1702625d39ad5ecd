/** Revisions: what they are written with, how they are found, ordered, run and recorded. */
@NullMarked
package dev.lintel.runtime.migration;

import org.jspecify.annotations.NullMarked;
