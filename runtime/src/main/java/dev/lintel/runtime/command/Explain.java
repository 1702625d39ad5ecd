package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the page of a check or of a hazard. The pages stand beside their classes and are packed into this jar.
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
            throw CommandException.misuse(
                    "'" + id + "' is no id of a check or a hazard; an id looks like nullable-boolean");
        }
        // The folder of a check or a hazard is named as Java names packages.
        String folder = plain.replace("-", "");
        // Both may have one: a check looks at the class, a hazard at the statement.
        String text = Stream.of(page("checks/" + folder + "/check.md"), page("hazards/" + folder + "/hazard.md"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            throw CommandException.misuse("there is no page for '" + plain
                    + "'; docs/checks.md lists the checks, docs/hazards.md the hazards");
        }
        return Outcome.done(SAMPLE.matcher(text).replaceAll("").lines().toList());
    }

    private static Optional<String> page(String path) {
        try (InputStream in = Explain.class.getResourceAsStream("/META-INF/lintel/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
