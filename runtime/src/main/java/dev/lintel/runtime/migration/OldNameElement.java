package dev.lintel.runtime.migration;

import dev.lintel.schema.name.Identifier;
import java.util.SortedMap;
import java.util.TreeMap;

/** A column and the name that it had. */
public record OldNameElement(String column, String oldName) {

    static SortedMap<Identifier, Identifier> map(OldNameElement... columns) {
        SortedMap<Identifier, Identifier> names = new TreeMap<>();
        for (OldNameElement element : columns) {
            names.put(Identifier.of(element.column), Identifier.of(element.oldName));
        }
        return names;
    }
}
