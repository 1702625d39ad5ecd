package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.migration.Revisions;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where compiled revisions are: folders and jars, as {@code java -cp} takes them. */
public record ClassPath(List<Path> entries) {

    public ClassPath {
        entries = List.copyOf(entries);
    }

    /** @throws CommandException if none is named, or one that is named is not there or cannot be read */
    public Revisions load() {
        if (entries.isEmpty()) {
            throw CommandException.misuse(
                    "no class path is named; give --classpath with the folders and jars that hold the compiled revisions");
        }
        if (entries.stream().noneMatch(Files::exists)) {
            throw CommandException.misuse("there is no such file or folder as " + entries.get(0)
                    + "; compile the revisions first, and name the class output");
        }
        try {
            return Revisions.load(entries);
        } catch (UncheckedIOException e) {
            throw CommandException.misuse("the class path cannot be read: " + e.getMessage(), e);
        }
    }
}
