/** What comes of a command: its exit code, its lines for people, its value for programs. */
@NullMarked
package dev.lintel.runtime.command.outcome;

import org.jspecify.annotations.NullMarked;
