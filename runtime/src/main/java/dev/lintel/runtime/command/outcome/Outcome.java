package dev.lintel.runtime.command.outcome;

import dev.lintel.runtime.database.Passwords;
import dev.lintel.schema.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * What came of a command.
 *
 * @param lines for people, without line breaks; when the command failed, what is wrong, where, and how to mend it
 * @param value for programs: what {@code --json} prints
 * @param cause when it failed: what it failed with, to be shown only on request
 */
public record Outcome(Exit exit, List<String> lines, Json value, Optional<Throwable> cause) {

    public Outcome {
        lines = List.copyOf(lines);
    }

    /** Done; a program gets the lines. */
    public static Outcome done(List<String> lines) {
        return done(lines, linesAsJson(lines));
    }

    public static Outcome done(List<String> lines, Json value) {
        return new Outcome(Exit.DONE, lines, value, Optional.empty());
    }

    /** What was checked does not hold; the lines are the list of what does not. */
    public static Outcome doesNotHold(List<String> lines) {
        return new Outcome(Exit.DOES_NOT_HOLD, lines, linesAsJson(lines), Optional.empty());
    }

    /** It could not do its work. Passwords of URLs are taken out of the message. */
    public static Outcome failed(Exit exit, String message, Throwable cause) {
        String shown = Passwords.hidden(message);
        return new Outcome(
                exit, List.of(shown), Json.object().put("error", shown).line(), Optional.of(cause));
    }

    private static Json linesAsJson(List<String> lines) {
        return Json.object().put("lines", Json.texts(lines)).line();
    }

    /** Whether it could not do its work at all, for a reason that its one line says. */
    public boolean failed() {
        return exit != Exit.DONE && exit != Exit.DOES_NOT_HOLD;
    }

    /** The value as text. */
    public String json() {
        return Json.print(value);
    }

    /** All that is known about the failure, a stack trace for a report, without passwords; empty when there was none. */
    public String details() {
        StringWriter text = new StringWriter();
        cause.ifPresent(failure -> failure.printStackTrace(new PrintWriter(text, true)));
        return Passwords.hidden(text.toString());
    }
}
