package dev.lintel.runtime.migration.run;

import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.TestDatabase;
import java.util.List;

/** All that the catalog of a database holds beside Lintel's own tables. */
public final class Fingerprint {

    private static final List<String> NEW = List.of("schema public", "extension plpgsql");

    private Fingerprint() {}

    /** A line an object, sorted; empty for a new database. */
    public static List<String> of(TestDatabase database) {
        return CatalogDump.of(database)
                .lines()
                .filter(line -> !line.contains("lintel_") && !NEW.contains(line))
                .toList();
    }
}
