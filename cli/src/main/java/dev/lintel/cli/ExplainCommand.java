package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Explain;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** {@code lintel explain}. */
@picocli.CommandLine.Command(
        name = "explain",
        header = "Print the page of a check.",
        description = {"What it means, why it matters in PostgreSQL, what to write instead, when to silence it."})
final class ExplainCommand extends Subcommand {

    @Parameters(paramLabel = "<id>", description = "The check's id, as in [lintel:nullable-boolean].")
    private String id = "";

    @Override
    Command command(Map<String, String> environment) {
        return new Explain(id);
    }
}
