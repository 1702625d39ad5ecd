package dev.lintel.runtime.command;

import dev.lintel.runtime.database.Database;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TablesElsewhere;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** On an empty database, stands in for the tables of other modules that foreign keys refer to. */
final class StandIns {

    private final Database database;
    private final List<Table> tables;
    private final SortedSet<Identifier> schemas = new TreeSet<>();

    StandIns(Database database, Schema schema) {
        this.database = database;
        this.tables = TablesElsewhere.of(schema);
        tables.forEach(t -> t.name().schema().ifPresent(schemas::add));
        schemas.removeAll(schema.schemas());
        schemas.remove(Identifier.of("public"));
    }

    void create() throws SQLException {
        List<String> statements = new ArrayList<>();
        schemas.forEach(s -> statements.add("CREATE SCHEMA " + s.quoted()));
        for (Table table : tables) {
            new CreateTable(table).statements(PostgresVersion.DEFAULT).forEach(s -> statements.add(s.sql()));
        }
        execute(statements);
    }

    void drop() throws SQLException {
        List<String> statements = new ArrayList<>();
        tables.forEach(t -> statements.add("DROP TABLE " + t.name().quoted()));
        schemas.forEach(s -> statements.add("DROP SCHEMA " + s.quoted()));
        execute(statements);
    }

    private void execute(List<String> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
