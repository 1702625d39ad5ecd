package dev.lintel.runtime.migration.offline;

import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.PlannedStep;
import dev.lintel.runtime.migration.run.RecordTables;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The upkeep of Lintel's own tables in a script. At most one row of the history is running. */
record ScriptRecords(RecordTables tables) {

    private static final String RUNNING = " WHERE outcome = 'running';\n";

    /** Makes the tables where they are missing. */
    String creation(Optional<Identifier> schema) {
        return schema.map(name -> "CREATE SCHEMA IF NOT EXISTS " + name.quoted() + ";\n")
                        .orElse("")
                + String.join(";\n", tables.creation()) + ";\n";
    }

    /** Stops a script that is run against another state of the database than it was written for. */
    String check(StartingPoint point) {
        SortedSet<String> allowed = new TreeSet<>(point.heads());
        allowed.addAll(point.others());
        String begins = point.heads().isEmpty() ? "base" : String.join(", ", point.heads());
        return """

                DO $lintel$
                BEGIN
                    IF (SELECT count(*) FROM %1$s WHERE revision = ANY (%2$s)) <> %3$d
                        OR EXISTS (SELECT FROM %1$s WHERE revision <> ALL (%4$s)) THEN
                        RAISE EXCEPTION 'this script begins at %%, and the database is at %%', %5$s,
                            coalesce((SELECT string_agg(revision, ', ' ORDER BY revision) FROM %1$s), 'base');
                    END IF;
                    IF EXISTS (SELECT FROM %6$s WHERE outcome IN ('running', 'failed')
                        AND (step_hashes <> '{}' OR begun_hash IS NOT NULL)) THEN
                        RAISE EXCEPTION 'a run is unfinished; finish it with lintel upgrade or lintel downgrade';
                    END IF;
                    UPDATE %6$s SET outcome = 'abandoned', finished_at = clock_timestamp()
                    WHERE outcome IN ('running', 'failed');
                END
                $lintel$;
                """.formatted(
                        tables.version(),
                        array(point.heads()),
                        point.heads().size(),
                        array(allowed),
                        Literal.of(begins),
                        tables.history());
    }

    String begins(PlannedRevision revision) {
        return "INSERT INTO " + tables.history() + " (revision, message, direction, steps) VALUES ("
                + Literal.of(revision.node().id()) + ", "
                + Literal.of(revision.node().message()) + ", "
                + Literal.of(revision.direction().word()) + ", "
                + revision.steps().size() + ");\n";
    }

    String stepBegins(PlannedStep step) {
        return "UPDATE " + tables.history() + " SET begun_hash = " + Literal.of(step.hash()) + RUNNING;
    }

    String stepDone(PlannedStep step) {
        return "UPDATE " + tables.history() + " SET begun_hash = NULL, step_hashes = step_hashes || "
                + Literal.of(step.hash()) + "::text" + RUNNING;
    }

    String ends() {
        return "UPDATE " + tables.history() + " SET outcome = 'done', finished_at = clock_timestamp()" + RUNNING;
    }

    /** From some heads to others. */
    String move(SortedSet<String> before, SortedSet<String> after) {
        SortedSet<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        SortedSet<String> come = new TreeSet<>(after);
        come.removeAll(before);
        String delete = gone.isEmpty()
                ? ""
                : "DELETE FROM " + tables.version() + " WHERE revision = ANY (" + array(gone) + ");\n";
        String insert = come.stream()
                .map(id -> "INSERT INTO " + tables.version() + " (revision) VALUES (" + Literal.of(id) + ");\n")
                .collect(Collectors.joining());
        return delete + insert;
    }

    private static String array(Collection<String> ids) {
        return ids.stream().map(Literal::of).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }
}
