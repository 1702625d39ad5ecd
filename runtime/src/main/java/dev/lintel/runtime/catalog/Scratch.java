package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.CreateTable;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.sql.Definitions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Temporary tables on which the server says a model's expressions in its own words. They are made in the session's transaction and
 * go with it; no live table is locked or touched.
 */
final class Scratch {

    static final String UNDO = "ROLLBACK TO SAVEPOINT lintel;\nRELEASE SAVEPOINT lintel";

    /** How many tables are there at a time: each takes a place or more in the server's table of locks. */
    private static final int BATCH = 50;

    /** The classes of SQLSTATE that say nothing of the model: no connection, a deadlock, no memory, a timeout, a shutdown. */
    private static final Set<String> TROUBLE = Set.of("08", "40", "53", "55", "57", "58");

    private final Session session;
    private final SortedMap<Part, String> refusals = new TreeMap<>();

    Scratch(Session session) {
        this.session = session;
    }

    /** What the server did not take, and why. */
    SortedMap<Part, String> refusals() {
        return refusals;
    }

    /**
     * These tables as the server gives them back. What it refuses is lacking.
     *
     * @throws CatalogException if the user may not make temporary tables
     */
    Map<QualifiedName, Table> build(List<Table> tables) throws SQLException {
        // Tables of one schema: their names, and those of their indexes, do not clash.
        Map<String, List<Table>> bySchema = new TreeMap<>();
        for (Table table : tables) {
            String schema = table.name().schema().map(Identifier::value).orElse("");
            bySchema.computeIfAbsent(schema, s -> new ArrayList<>()).add(table);
        }
        if (!tables.isEmpty()) {
            probe();
        }
        Map<QualifiedName, Table> built = new TreeMap<>();
        for (List<Table> all : bySchema.values()) {
            for (int i = 0; i < all.size(); i += BATCH) {
                built.putAll(batch(all.subList(i, Math.min(i + BATCH, all.size()))));
            }
        }
        return built;
    }

    private Map<QualifiedName, Table> batch(List<Table> tables) throws SQLException {
        Optional<Identifier> schema = tables.get(0).name().schema();
        session.execute("SAVEPOINT lintel_batch");
        session.useOwnPath();
        for (Table table : tables) {
            build(table);
        }
        session.useHomePath();
        Draft draft = new Draft(session.version(), name -> schema);
        CatalogReader.tables(session.connection(), new Long[] {temporarySchema()}, draft);
        session.execute("ROLLBACK TO SAVEPOINT lintel_batch;\nRELEASE SAVEPOINT lintel_batch");
        return draft.finish().schema().tables();
    }

    /** Tells a user who may make no temporary table at all from one whose model is refused. */
    private void probe() throws SQLException {
        try {
            session.execute("SAVEPOINT lintel;\nCREATE TABLE pg_temp.lintel_probe ();\n" + UNDO);
        } catch (SQLException e) {
            throw new CatalogException(
                    "the model is compared on temporary tables, and the server refuses to make one: " + text(e)
                            + "; grant TEMPORARY on the database to this user, and connect to the primary without"
                            + " default_transaction_read_only",
                    e);
        }
    }

    private long temporarySchema() throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_my_temp_schema()")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** In one go; where that is refused, part by part. */
    private void build(Table table) throws SQLException {
        Table temporary = TemporaryTable.of(table);
        List<String> statements = new ArrayList<>();
        statements.add(create(temporary));
        temporary.indexes().forEach(i -> statements.add(Definitions.index(temporary.name(), i, false)));
        temporary.triggers().forEach(t -> statements.add(trigger(temporary, t)));
        if (attempt(String.join(";\n", statements)).isPresent()) {
            buildParts(table.name(), temporary);
        }
    }

    private void buildParts(QualifiedName name, Table table) throws SQLException {
        attempt(create(Table.of(table.name(), List.of())));
        String alter = "ALTER TABLE " + table.name().quoted() + " ADD ";
        List<Column> generated = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.value() instanceof ColumnValue.Generated) {
                generated.add(column);
            } else {
                column(name, column, alter);
            }
        }
        for (Column column : generated) {
            column(name, column, alter);
        }
        for (CheckConstraint check : table.checks()) {
            attempt(Part.of(Part.Kind.CHECK, name, check.name()), alter + Definitions.constraint(check));
        }
        for (Index index : table.indexes()) {
            attempt(Part.of(Part.Kind.INDEX, name, index.name()), Definitions.index(table.name(), index, false));
        }
        for (Trigger trigger : table.triggers()) {
            attempt(Part.of(Part.Kind.TRIGGER, name, trigger.name()), trigger(table, trigger));
        }
    }

    /** A column whose value is refused comes without, so that what else speaks of it can be built. */
    private void column(QualifiedName name, Column column, String alter) throws SQLException {
        Optional<String> refusal = attempt(alter + Definitions.column(column));
        if (refusal.isPresent()) {
            refusals.put(Part.of(Part.Kind.COLUMN, name, column.name()), refusal.get());
            attempt(alter + Definitions.column(column.withValue(ColumnValue.none())));
        }
    }

    private void attempt(Part part, String sql) throws SQLException {
        attempt(sql).ifPresent(refusal -> refusals.put(part, refusal));
    }

    /** What the server has against it. */
    private Optional<String> attempt(String sql) throws SQLException {
        try {
            session.execute("SAVEPOINT lintel;\n" + sql + ";\nRELEASE SAVEPOINT lintel");
            return Optional.empty();
        } catch (SQLException e) {
            if (TROUBLE.contains(String.valueOf(e.getSQLState()).substring(0, 2))) {
                throw e;
            }
            session.execute(UNDO);
            return Optional.of(text(e));
        }
    }

    /** The first line of the server's message, without its severity. */
    static String text(SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("no reason given");
        return message.lines().findFirst().orElse("").replaceFirst("^[A-Z]+: ", "");
    }

    private String create(Table table) {
        return new CreateTable(table).statements(session.version()).get(0).sql();
    }

    private String trigger(Table table, Trigger trigger) {
        return new CreateTrigger(table.name(), trigger)
                .statements(session.version())
                .get(0)
                .sql();
    }
}
