package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a live database holds, PostgreSQL 13 to 18. Objects of the first schema of the {@code search_path} get names without a
 * schema; expressions are in PostgreSQL's words.
 *
 * <p>Left out are the system's schemas, what belongs to an extension, Lintel's own tables, and what no model can say (views,
 * domains, functions that no trigger calls; {@link Catalog#leftOut} names them). It asks a fixed number of questions however
 * many tables there are, takes no locks that anybody waits for, and needs no right but to connect (for rows: SELECT).
 */
public final class CatalogReader {

    private static final List<CatalogQuery> OF_SCHEMAS =
            List.of(new Enums(), new CompositeTypes(), new Sequences(), new Functions());

    private static final List<CatalogQuery> OF_TABLES =
            List.of(new Columns(), new Keys(), new Checks(), new ForeignKeys(), new Indexes(), new Triggers());

    private CatalogReader() {}

    /** All that a model could say of the database, but for rows. */
    public static Schema read(Connection connection) throws SQLException {
        return read(connection, Scope.everything());
    }

    /**
     * What a model could say of a part of the database.
     *
     * @throws CatalogException if the connection's {@code search_path} names no schema that is there
     */
    public static Schema read(Connection connection, Scope scope) throws SQLException {
        return survey(connection, scope).schema();
    }

    /** The same, with what no model can say. The connection is left as it was. */
    public static Catalog survey(Connection connection, Scope scope) throws SQLException {
        try (Session session = Session.open(connection)) {
            return read(session, scope);
        }
    }

    static Catalog read(Session session, Scope scope) throws SQLException {
        Connection connection = session.connection();
        Function<String, Optional<Identifier>> schemaOf =
                schema -> Optional.of(Identifier.of(schema)).filter(s -> !s.equals(session.home()));
        Draft draft = new Draft(session.version(), schemaOf);
        Long[] schemas = Namespaces.schemas(connection, scope, schemaOf, draft.schema());
        Namespaces.extensions(connection, draft.schema());
        for (CatalogQuery query : OF_SCHEMAS) {
            query.read(connection, schemas, draft);
        }
        tables(connection, schemas, draft);
        return withRows(draft.finish(), session, scope);
    }

    private static Catalog withRows(Catalog catalog, Session session, Scope scope) throws SQLException {
        SchemaBuilder schema = catalog.schema().toBuilder();
        for (QualifiedName name : scope.rows().keySet()) {
            Optional<Table> table = catalog.schema().table(name);
            if (table.isPresent()) {
                schema.put(Rows.read(session, table.get(), scope.rows().get(name)));
            }
        }
        return new Catalog(schema.build(), catalog.marks(), catalog.leftOut());
    }

    /** The tables of these schemas, with all that belongs to them but rows. */
    static void tables(Connection connection, Long[] schemas, Draft draft) throws SQLException {
        new Tables().read(connection, schemas, draft);
        Long[] tables = draft.tableOids();
        for (CatalogQuery query : OF_TABLES) {
            query.read(connection, tables, draft);
        }
    }
}
