/** What commands read and write: databases, models, locks, class paths, source folders. */
@NullMarked
package dev.lintel.runtime.command.input;

import org.jspecify.annotations.NullMarked;
