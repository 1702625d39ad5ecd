package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.compiled.ClassOutput;
import dev.lintel.schema.json.SchemaDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the last compile wrote: a {@code schema.json}, or a class output or a jar that holds it. */
public record ModelFile(Path path) {

    /** @throws CommandException if there is none, or it cannot be read */
    public SchemaDocument read() {
        return SchemaFile.model(path).parse();
    }

    /** Where the class files are that it was made of; empty where only the file was named, and it is somewhere else. */
    public Optional<ClassOutput> output() {
        if (Files.isDirectory(path) || path.toString().endsWith(".jar")) {
            return Optional.of(new ClassOutput(path));
        }
        Path file = path.toAbsolutePath();
        Path entry = Path.of(SchemaFile.ENTRY);
        return file.endsWith(entry) && file.getNameCount() > entry.getNameCount()
                ? Optional.of(new ClassOutput(
                        file.getRoot().resolve(file.subpath(0, file.getNameCount() - entry.getNameCount()))))
                : Optional.empty();
    }
}
