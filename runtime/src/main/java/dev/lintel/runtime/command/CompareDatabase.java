package dev.lintel.runtime.command;

import dev.lintel.runtime.catalog.Difference;
import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.ModelFile;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Holds a live database against a model ({@code lintel drift}). */
public record CompareDatabase(DatabaseInput database, ModelFile model) implements Command {

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
                    : Outcome.doesNotHold(
                            differences.stream().map(Difference::message).toList());
        }
    }
}
