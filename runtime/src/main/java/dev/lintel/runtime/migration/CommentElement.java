package dev.lintel.runtime.migration;

import dev.lintel.schema.model.TableBuilder;
import java.util.Optional;

/** The comment of a table. */
public record CommentElement(String text) implements TableElement {

    @Override
    public void addTo(TableBuilder table) {
        table.comment(Optional.of(text));
    }
}
