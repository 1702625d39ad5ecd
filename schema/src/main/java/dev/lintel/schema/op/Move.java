package dev.lintel.schema.op;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.Statement;
import java.util.Optional;

/** {@code ALTER … SET SCHEMA}. */
final class Move {

    private Move() {}

    /**
     * The statement.
     *
     * @param kind {@code TABLE} or {@code SEQUENCE}
     * @param schema where it goes; empty for the first PostgreSQL schema of the {@code search_path}, which the statement has to look up
     */
    static Statement of(String kind, QualifiedName name, Optional<Identifier> schema, Lock... locks) {
        String move = "ALTER " + kind + " " + name.quoted() + " SET SCHEMA ";
        return Statement.of(
                schema.map(s -> move + s.quoted())
                        .orElseGet(() -> "DO "
                                + DollarQuoted.of("BEGIN\n    EXECUTE format('"
                                        + move.replace("'", "''").replace("%", "%%")
                                        + "%I', current_schema());\nEND")),
                locks);
    }
}
