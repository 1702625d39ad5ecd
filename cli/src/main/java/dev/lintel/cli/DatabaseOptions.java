package dev.lintel.cli;

import dev.lintel.runtime.command.input.DatabaseInput;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database is meant. */
final class DatabaseOptions {

    @Option(
            names = "--url",
            paramLabel = "<url>",
            description =
                    "jdbc:postgresql://host/database or postgresql://user@host/database. Else LINTEL_URL, else PGHOST"
                            + " and its kin.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "<name>", description = "Else the URL's, else PGUSER.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            description =
                    "Else the URL's, else PGPASSWORD, else ~/.pgpass. Other users of the machine can see what stands on a"
                            + " command line.")
    private @Nullable String password;

    @Option(names = "--embedded", description = "A PostgreSQL of its own, for this run only.")
    private boolean embedded;

    DatabaseInput input(Map<String, String> environment) {
        return new DatabaseInput(
                Optional.ofNullable(url),
                Optional.ofNullable(user),
                Optional.ofNullable(password),
                embedded,
                environment);
    }
}
