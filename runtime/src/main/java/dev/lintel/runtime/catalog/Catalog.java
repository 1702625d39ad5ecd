package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds.
 *
 * @param schema all of it that a model can say; expressions are in PostgreSQL's words
 * @param marks what else PostgreSQL says of a part, in its words: {@code NOT VALID}, {@code DISABLED}; a part with a mark
 *     is never what a model means
 * @param leftOut objects that no model can say, such as views: what they are and their name
 */
public record Catalog(Schema schema, SortedMap<Part, String> marks, List<String> leftOut) {

    public Catalog {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        leftOut = List.copyOf(leftOut);
    }
}
