package dev.lintel.runtime.command.outcome;

import dev.lintel.runtime.database.Passwords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * What came of a command.
 *
 * @param lines for people, without line breaks; when the command failed, what is wrong, where, and how to mend it
 * @param cause when it failed: what it failed with, to be shown only on request
 */
public record Outcome(Exit exit, List<String> lines, Optional<Throwable> cause) {

    public Outcome {
        lines = List.copyOf(lines);
    }

    public static Outcome done(List<String> lines) {
        return new Outcome(Exit.DONE, lines, Optional.empty());
    }

    /** What was checked does not hold; the lines are the list of what does not. */
    public static Outcome doesNotHold(List<String> lines) {
        return new Outcome(Exit.DOES_NOT_HOLD, lines, Optional.empty());
    }

    /** It could not do its work. Passwords of URLs are taken out of the message. */
    public static Outcome failed(Exit exit, String message, Throwable cause) {
        return new Outcome(exit, List.of(Passwords.hidden(message)), Optional.of(cause));
    }

    /** Whether it could not do its work at all, for a reason that its one line says. */
    public boolean failed() {
        return exit != Exit.DONE && exit != Exit.DOES_NOT_HOLD;
    }

    /** All that is known about the failure, a stack trace for a report, without passwords; empty when there was none. */
    public String details() {
        StringWriter text = new StringWriter();
        cause.ifPresent(failure -> failure.printStackTrace(new PrintWriter(text, true)));
        return Passwords.hidden(text.toString());
    }
}
