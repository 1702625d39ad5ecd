package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.SchemaDocument;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code schema.lock}: the schema that the revisions lead to. One that is not there is that of an empty history. */
public record LockFile(Path path) {

    /** @throws CommandException if it is there and cannot be read */
    public SchemaDocument read() {
        return Files.exists(path) ? SchemaFile.file(path).parse() : SchemaDocument.empty();
    }
}
