/** The {@code lintel} command: what stands on the command line, made into the commands of the runtime. */
@NullMarked
package dev.lintel.cli;

import org.jspecify.annotations.NullMarked;
