package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both sides in the words to which the server keeps. It prints the list of an {@code IN} over a varchar in one way, and in another
 * once it has read that, as it does after a dump and a restore; then it stays with those words.
 *
 * @param model the model in these words
 * @param database the live schema in these words
 */
record SettledWords(Schema model, Schema database) {

    /** Lets the server read again what it printed, of the tables that differ. */
    static SettledWords of(Schema model, Schema database, Session session) throws SQLException {
        List<Table> wanted = new ArrayList<>();
        List<Table> found = new ArrayList<>();
        for (Table table : model.tables().values()) {
            Optional<Table> live = database.table(table.name()).filter(l -> !l.equals(table));
            if (live.isPresent()) {
                wanted.add(ServerWords.withTypesOf(live.get(), table, table).orElse(table));
                found.add(live.get());
            }
        }
        return new SettledWords(readAgain(model, wanted, session), readAgain(database, found, session));
    }

    private static Schema readAgain(Schema schema, List<Table> tables, Session session) throws SQLException {
        SchemaBuilder again = schema.toBuilder();
        Map<QualifiedName, Table> built = new Scratch(session).build(tables);
        for (Table table : built.values()) {
            Table said = schema.table(table.name()).orElseThrow();
            again.put(ServerWords.merge(said, ServerWords.withColumns(table, said)));
        }
        return again.build();
    }
}
