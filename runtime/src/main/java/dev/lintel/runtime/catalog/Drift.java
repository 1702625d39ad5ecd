package dev.lintel.runtime.catalog;

import dev.lintel.runtime.catalog.Inventory.Entry;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.TablesElsewhere;
import dev.lintel.schema.release.Release;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
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
    private final SortedMap<Part, Part> otherNames;
    private final SortedMap<Part, String> marks;
    private final SortedMap<Part, String> refusals;

    private Drift(ServerWords model, Catalog database, SettledWords settled, Session session) {
        this.model = Inventory.of(model.schema(), settled.model(), model.schema(), session.version());
        this.database = Inventory.of(database.schema(), settled.database(), model.schema(), session.version());
        this.otherNames = OtherNames.of(this.model, this.database);
        this.marks = database.marks();
        this.refusals = model.refusals();
    }

    /**
     * The differences, table by table; none if the database is what the model says. The connection is left as it was.
     *
     * @throws CatalogException if the user may not make temporary tables, or the {@code search_path} names no schema
     */
    public static List<Difference> between(Connection connection, Schema model) throws SQLException {
        return between(connection, model, (live, wanted) -> wanted);
    }

    /** The same, where tables and columns that wait to be dropped are no differences. */
    public static List<Difference> ofModel(Connection connection, Schema model) throws SQLException {
        return between(connection, model, Release::withDropped);
    }

    /**
     * What a live database has of a model's tables, such as it is there; where that is what the model says, in the model's words. So it can
     * be compared with the model as one model with another.
     *
     * @throws CatalogException if the model names the schema that the connection looks into first: half of the names would be with it,
     *     and half without
     */
    public static Schema asIs(Connection connection, Schema model) throws SQLException {
        try (Session session = Session.open(connection)) {
            Schema own = Unqualified.of(model, session.home());
            if (!own.equals(model)) {
                throw new CatalogException("the model names the schema " + session.home()
                        + ", which the search_path of this connection begins with; connect with another one, such as with"
                        + " ?currentSchema=pg_temp behind the URL");
            }
            Catalog live = CatalogReader.read(session, Scope.of(own));
            ServerWords said = ServerWords.of(own, live.schema(), session);
            SettledWords settled = SettledWords.of(said.schema(), live.schema(), session);
            Drift drift = new Drift(said, live, settled, session);
            return new AsIs(own, live.schema(), settled, drift::said).schema();
        }
    }

    /** The part of the model that is the same as one of the database, but for its name. */
    private Optional<Part> said(Part there) {
        return isSame(there, there)
                ? Optional.of(there)
                : otherNames.entrySet().stream()
                        .filter(pair -> pair.getValue().equals(there))
                        .filter(pair -> OtherNames.isAll(entry(model, pair.getKey()), entry(database, there)))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Entry entry(SortedMap<Part, Entry> side, Part part) {
        return Objects.requireNonNull(side.get(part));
    }

    private static List<Difference> between(Connection connection, Schema model, BinaryOperator<Schema> also)
            throws SQLException {
        try (Session session = Session.open(connection)) {
            Schema own = Unqualified.of(model, session.home());
            Catalog live = withoutTablesElsewhere(CatalogReader.read(session, Scope.of(own)), own);
            Schema wanted = also.apply(live.schema(), own);
            ServerWords said = ServerWords.of(wanted, live.schema(), session);
            SettledWords settled = SettledWords.of(said.schema(), live.schema(), session);
            return new Drift(said, live, settled, session).differences();
        }
    }

    /** What the model refers to without having it is another module's, and its concern. */
    private static Catalog withoutTablesElsewhere(Catalog live, Schema model) {
        SchemaBuilder schema = live.schema().toBuilder();
        TablesElsewhere.of(model).forEach(table -> schema.removeTable(table.name()));
        return new Catalog(schema.build(), live.marks(), live.leftOut());
    }

    private List<Difference> differences() {
        SortedSet<Part> parts = new TreeSet<>(database.keySet());
        parts.removeAll(otherNames.values());
        parts.addAll(model.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Part part : parts) {
            Part there = otherNames.getOrDefault(part, part);
            if (!isOfAbsentTable(part) && !isUnaskedExtension(part) && !isSame(part, there)) {
                differences.add(difference(part, there));
            }
        }
        return differences;
    }

    private boolean isSame(Part part, Part there) {
        @Nullable Entry wanted = model.get(part);
        @Nullable Entry found = database.get(there);
        return wanted != null
                && found != null
                && !marks.containsKey(there)
                && wanted.value().equals(found.value());
    }

    private Difference difference(Part part, Part there) {
        Optional<Entry> wanted = Optional.ofNullable(model.get(part));
        Optional<Entry> found = Optional.ofNullable(database.get(there));
        boolean both = wanted.isPresent() && found.isPresent();
        String mark = Optional.ofNullable(marks.get(there)).map(m -> " " + m).orElse("");
        return new Difference(
                part,
                wanted.map(both ? Entry::own : Entry::definition),
                found.map(both ? Entry::own : Entry::definition).map(text -> text + mark),
                both && mark.isEmpty() && !part.equals(there) && OtherNames.isAll(wanted.get(), found.get())
                        ? Optional.of(there)
                        : Optional.empty(),
                Optional.ofNullable(refusals.get(part)));
    }

    private boolean isUnaskedExtension(Part part) {
        return part.kind() == Part.Kind.EXTENSION && !model.containsKey(part);
    }

    /** Whether it is part of a table that only one side has: then the table is the difference. */
    private boolean isOfAbsentTable(Part part) {
        Part table = Part.of(Part.Kind.TABLE, part.owner());
        return !part.kind().isOwn() && !(model.containsKey(table) && database.containsKey(table));
    }
}
