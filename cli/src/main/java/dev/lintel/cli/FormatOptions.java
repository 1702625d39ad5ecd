package dev.lintel.cli;

import dev.lintel.runtime.command.format.FormatInput;
import dev.lintel.runtime.command.format.JavaRevisions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What revisions are written as. */
final class FormatOptions {

    @Option(
            names = "--format",
            paramLabel = "<format>",
            defaultValue = "java",
            description = "java (the default), flyway or liquibase.")
    private String format = "java";

    @Option(
            names = "--output-dir",
            paramLabel = "<folder>",
            description = "For flyway and liquibase: the folder of migrations or changelogs.")
    private @Nullable Path folder;

    FormatInput input(JavaRevisions java) {
        return new FormatInput(format, Optional.ofNullable(folder), java);
    }
}
