package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.outcome.CommandException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What revisions are written as, as it is written on a command line or in a POM.
 *
 * @param name {@code java}, {@code flyway} or {@code liquibase}
 * @param folder where the files of the last two are
 * @param java where those of the first one are
 */
public record FormatInput(String name, Optional<Path> folder, JavaRevisions java) {

    /** @throws CommandException if there is no such format, or it needs a folder, or takes none */
    public RevisionFormat format() {
        return switch (name) {
            case "java" -> {
                if (folder.isPresent()) {
                    throw CommandException.misuse("an output folder is for the formats flyway and liquibase; a revision"
                            + " in Java is written into the folder of Java sources");
                }
                yield java;
            }
            case "flyway" -> new FlywayMigrations(required());
            case "liquibase" -> new LiquibaseChangelogs(required());
            default ->
                throw CommandException.misuse("there is no format '" + name + "'; it is java, flyway or liquibase");
        };
    }

    private Path required() {
        return folder.orElseThrow(() -> CommandException.misuse("the format " + name
                + " needs --output-dir (-DoutputDir for the goal): the folder that " + name + " reads"));
    }
}
