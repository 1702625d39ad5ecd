package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as PostgreSQL's settings take it: {@code 500ms}, {@code 5s}, {@code 10min} (manual, section 19.1.1). */
final class TimeSpan {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|min|h)");

    private TimeSpan() {}

    /** @throws CommandException if the text is none, or the time is 0, which would mean for ever */
    static Duration parse(String text, String option) {
        Matcher form = FORM.matcher(text.strip());
        long count = form.matches() ? Long.parseLong(form.group(1)) : 0;
        if (count == 0) {
            throw CommandException.misuse(
                    "'" + text + "' is no length of time for " + option + "; write 500ms, 5s or 10min");
        }
        return switch (form.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "min" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }
}
