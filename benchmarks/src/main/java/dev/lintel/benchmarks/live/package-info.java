/** What people wait for while a migration runs on a large table that is in use: the safe way beside the short one. */
@NullMarked
package dev.lintel.benchmarks.live;

import org.jspecify.annotations.NullMarked;
