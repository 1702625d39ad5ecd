package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.CompareDatabase;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lintel drift}. */
@picocli.CommandLine.Command(
        name = "drift",
        header = "Hold a live database against the model.",
        description = {"Exit code 1 if they differ. Changes nothing."})
final class DriftCommand extends Subcommand {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--names",
            description = "List the constraints and indexes that differ in their names only. Else they are counted.")
    private boolean names;

    @Override
    Command command(Map<String, String> environment) {
        return new CompareDatabase(database.input(environment), model.input(), names);
    }
}
