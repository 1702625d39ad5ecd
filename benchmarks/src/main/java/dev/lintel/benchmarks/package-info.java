/** What Lintel adds to a compile, measured beside what else could be there, on the same sources in the same run. */
@NullMarked
package dev.lintel.benchmarks;

import org.jspecify.annotations.NullMarked;
