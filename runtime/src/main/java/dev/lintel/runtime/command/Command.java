package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import java.sql.SQLException;

/**
 * What one command does, free of how it was called. Each is a record of its inputs; {@link Invocation} runs it.
 *
 * <p>A command never asks, never prints and never ends the process: it tells its progress and returns its outcome.
 */
public interface Command {

    /** Its name, as on the command line: {@code upgrade}. */
    String name();

    /**
     * @throws CommandException if it was used wrongly, or a file is missing or broken
     * @throws SQLException if the database refuses or cannot be reached
     */
    Outcome run(Progress progress) throws SQLException;
}
