package dev.lintel.runtime.command;

import dev.lintel.runtime.catalog.Difference;
import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.catalog.Part;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.ModelFile;
import dev.lintel.runtime.command.outcome.Exit;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.schema.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds a live database against a model ({@code lintel drift}).
 *
 * @param names whether to list what differs in its name only, instead of counting it
 */
public record CompareDatabase(DatabaseInput database, ModelFile model, boolean names) implements Command {

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public Outcome run(Progress progress) throws SQLException {
        var wanted = model.read().schema();
        try (DatabaseInput.Open open = database.open();
                Connection connection = open.database().connect()) {
            List<Difference> differences = Drift.ofModel(connection, wanted);
            return differences.isEmpty()
                    ? Outcome.done(List.of("the database is what the model says"))
                    : different(differences);
        }
    }

    private Outcome different(List<Difference> differences) {
        List<String> all = differences.stream().map(Difference::message).toList();
        List<Difference> named =
                differences.stream().filter(Difference::isOfNameOnly).toList();
        if (names || named.isEmpty()) {
            return Outcome.doesNotHold(all);
        }
        List<String> lines = new ArrayList<>();
        differences.stream()
                .filter(d -> !d.isOfNameOnly())
                .map(Difference::message)
                .forEach(lines::add);
        lines.add(summary(named));
        // A program has no trouble with many lines.
        return new Outcome(
                Exit.DOES_NOT_HOLD,
                lines,
                Json.object().put("lines", Json.texts(all)).line(),
                Optional.empty());
    }

    private static String summary(List<Difference> named) {
        long tables = named.stream().map(d -> d.part().owner()).distinct().count();
        Map<Part.Kind, Long> kinds = named.stream()
                .collect(Collectors.groupingBy(d -> d.part().kind(), TreeMap::new, Collectors.counting()));
        return "of " + tables + (tables == 1 ? " table" : " tables") + ", what differs in its name only: "
                + kinds.entrySet().stream()
                        .map(kind -> Count.of(kind.getValue(), kind.getKey().toString()))
                        .collect(Collectors.joining(", "))
                + "; drift with --names lists them";
    }
}
