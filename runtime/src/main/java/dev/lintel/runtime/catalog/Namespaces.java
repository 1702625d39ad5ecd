package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.name.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Schemas that users have made, and extensions (PostgreSQL manual, pg_namespace, pg_extension). */
final class Namespaces {

    private static final String SCHEMAS = """
            SELECT n.oid, n.nspname AS name FROM pg_namespace n
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT EXISTS (SELECT FROM pg_depend d
                              WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
            ORDER BY name""";

    /** Every database has PL/pgSQL. */
    private static final String EXTENSIONS =
            "SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname";

    private Namespaces() {}

    /** Adds the schemas that are to be read, but for the one that names without a schema mean, and gives the oids of all. */
    static Long[] schemas(
            Connection connection, Scope scope, Function<String, Optional<Identifier>> schemaOf, SchemaBuilder schema)
            throws SQLException {
        List<Long> oids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SCHEMAS)) {
            while (row.next()) {
                Optional<Identifier> name = schemaOf.apply(row.getString("name"));
                if (scope.reads(name)) {
                    oids.add(row.getLong("oid"));
                    name.ifPresent(schema::schema);
                }
            }
        }
        return oids.toArray(Long[]::new);
    }

    static void extensions(Connection connection, SchemaBuilder schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EXTENSIONS)) {
            while (row.next()) {
                schema.extension(Identifier.of(row.getString("extname")));
            }
        }
    }
}
