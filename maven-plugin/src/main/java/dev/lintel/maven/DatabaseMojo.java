package dev.lintel.maven;

import dev.lintel.runtime.command.input.DatabaseInput;
import dev.lintel.runtime.command.input.RunInput;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that needs a database. */
abstract class DatabaseMojo extends LintelMojo {

    /** {@code jdbc:postgresql://host/database}. Also {@code -Durl}, {@code LINTEL_URL}, {@code PGHOST} and its kin. */
    @Parameter(property = "lintel.url")
    private @Nullable String url;

    /** Also {@code -Duser}, the URL's, {@code PGUSER}. */
    @Parameter(property = "lintel.user")
    private @Nullable String user;

    /** Also the URL's, {@code PGPASSWORD}, {@code ~/.pgpass}, which keep it off the command line. */
    @Parameter(property = "lintel.password")
    private @Nullable String password;

    /** A PostgreSQL of its own, for this run only. */
    @Parameter(property = "lintel.embedded")
    private @Nullable String embedded;

    /** Where {@code lintel_version} and {@code lintel_history} are. */
    @Parameter(property = "lintel.recordsSchema")
    private @Nullable String recordsSchema;

    /** How long one try of a step waits for its locks, {@code 500ms} by default. */
    @Parameter(property = "lintel.lockTimeout")
    private @Nullable String lockTimeout;

    /** How long to go on trying, {@code 10min} by default. */
    @Parameter(property = "lintel.patience")
    private @Nullable String patience;

    /** Run what loses data, where the revision says why. */
    @Parameter(property = "lintel.allowDestructive")
    private @Nullable String allowDestructive;

    final DatabaseInput database() {
        return new DatabaseInput(
                value(url, "url"),
                value(user, "user"),
                value(password, "password"),
                flag(embedded, "embedded"),
                environment());
    }

    /** An embedded one, unless another is named. */
    final DatabaseInput scratch() {
        Optional<String> named = value(url, "url");
        return named.isPresent()
                ? database()
                : new DatabaseInput(named, Optional.empty(), Optional.empty(), true, environment());
    }

    final RunInput run(boolean expandOnly) {
        return new RunInput(
                value(recordsSchema, "recordsSchema"),
                value(lockTimeout, "lockTimeout"),
                value(patience, "patience"),
                expandOnly,
                flag(allowDestructive, "allowDestructive"));
    }
}
