/** The commands: what each does, free of how it was called. The command line and the Maven goals are thin fronts of it. */
@NullMarked
package dev.lintel.runtime.command;

import org.jspecify.annotations.NullMarked;
