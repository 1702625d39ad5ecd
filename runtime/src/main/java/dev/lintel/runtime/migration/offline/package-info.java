/** The same steps as the runner's, as SQL for a database that one cannot or may not reach. */
@NullMarked
package dev.lintel.runtime.migration.offline;

import org.jspecify.annotations.NullMarked;
