package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Prints the page of a check. The pages stand beside the checks and are packed into this jar.
 *
 * @param id as in {@code [lintel:nullable-boolean]}; brackets and prefix may stay on
 */
public record Explain(String id) implements Command {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Links to files of Lintel's own repository, which lead nowhere from a terminal. */
    private static final Pattern SAMPLE = Pattern.compile("(?m)^In the sample: .*\\R\\R");

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Outcome run(Progress progress) {
        String plain = id.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[?lintel:|]$", "");
        if (!ID.matcher(plain).matches()) {
            throw CommandException.misuse("'" + id + "' is no id of a check; an id looks like nullable-boolean");
        }
        // The folder of a check is named as Java names packages.
        String page = "/META-INF/lintel/checks/" + plain.replace("-", "") + "/check.md";
        try (InputStream in = Explain.class.getResourceAsStream(page)) {
            if (in == null) {
                throw CommandException.misuse("there is no page for '" + plain + "'; docs/checks.md lists the checks");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Outcome.done(SAMPLE.matcher(text).replaceAll("").lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
