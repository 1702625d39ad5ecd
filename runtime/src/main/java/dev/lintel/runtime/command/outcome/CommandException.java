package dev.lintel.runtime.command.outcome;

/**
 * A command could not do what was asked. Its message is one line for the person who typed the command: what is wrong, where,
 * and how to mend it. It never holds a password.
 */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String message;

    private CommandException(Exit exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
        this.message = message;
    }

    private CommandException(Exit exit, String message) {
        super(message);
        this.exit = exit;
        this.message = message;
    }

    /** The command was used wrongly, or a file that it needs is missing or broken. */
    public static CommandException misuse(String message) {
        return new CommandException(Exit.MISUSE, message);
    }

    public static CommandException misuse(String message, Throwable cause) {
        return new CommandException(Exit.MISUSE, message, cause);
    }

    /** The database refused, or could not be reached. */
    public static CommandException database(String message, Throwable cause) {
        return new CommandException(Exit.DATABASE, message, cause);
    }

    @Override
    public String getMessage() {
        return message;
    }

    public Exit exit() {
        return exit;
    }
}
