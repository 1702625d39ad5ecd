package dev.lintel.runtime.catalog;

import dev.lintel.runtime.catalog.Inventory.Entry;
import dev.lintel.schema.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a live database against a model. Expressions are compared in the server's words, which it is asked for on temporary tables
 * in a transaction that is rolled back; the order of columns is no difference.
 *
 * <p>Looked at are the schemas that the model has something in. Extensions that the model does not ask for are nobody's
 * business here: administrators install them.
 */
public final class Drift {

    private final SortedMap<Part, Entry> model;
    private final SortedMap<Part, Entry> database;
    private final SortedMap<Part, String> marks;
    private final SortedMap<Part, String> refusals;

    private Drift(ServerWords model, Catalog database, Session session) {
        this.model = Inventory.of(model.schema(), session.version());
        this.database = Inventory.of(database.schema(), session.version());
        this.marks = database.marks();
        this.refusals = model.refusals();
    }

    /**
     * The differences, table by table; none if the database is what the model says. The connection is left as it was.
     *
     * @throws CatalogException if the user may not make temporary tables, or the {@code search_path} names no schema
     */
    public static List<Difference> between(Connection connection, Schema model) throws SQLException {
        try (Session session = Session.open(connection)) {
            Schema wanted = Unqualified.of(model, session.home());
            Catalog live = CatalogReader.read(session, Scope.of(wanted));
            ServerWords said = ServerWords.of(wanted, live.schema(), session);
            return new Drift(said, live, session).differences();
        }
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        SortedSet<Part> parts = new TreeSet<>(model.keySet());
        parts.addAll(database.keySet());
        for (Part part : parts) {
            @Nullable Entry wanted = model.get(part);
            @Nullable Entry there = database.get(part);
            if (isOfAbsentTable(part) || there != null && wanted == null && part.kind() == Part.Kind.EXTENSION) {
                continue;
            }
            if (wanted == null
                    || there == null
                    || marks.containsKey(part)
                    || !wanted.value().equals(there.value())) {
                differences.add(difference(part, Optional.ofNullable(wanted), Optional.ofNullable(there)));
            }
        }
        return differences;
    }

    private Difference difference(Part part, Optional<Entry> wanted, Optional<Entry> there) {
        boolean both = wanted.isPresent() && there.isPresent();
        return new Difference(
                part,
                wanted.map(both ? Entry::own : Entry::definition),
                there.map(both ? Entry::own : Entry::definition).map(text -> text + mark(part)),
                Optional.ofNullable(refusals.get(part)));
    }

    /** Whether it is part of a table that only one side has: then the table is the difference. */
    private boolean isOfAbsentTable(Part part) {
        Part table = Part.of(Part.Kind.TABLE, part.owner());
        return !part.kind().isOwn() && !(model.containsKey(table) && database.containsKey(table));
    }

    private String mark(Part part) {
        return Optional.ofNullable(marks.get(part)).map(m -> " " + m).orElse("");
    }
}
