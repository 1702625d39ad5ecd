package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.SchemaDocument;
import java.nio.file.Path;

/** What the last compile wrote: a {@code schema.json}, or a class output or a jar that holds it. */
public record ModelFile(Path path) {

    /** @throws CommandException if there is none, or it cannot be read */
    public SchemaDocument read() {
        return SchemaFile.model(path).parse();
    }
}
