package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.revision.RevisionSource;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time gets a zone, or loses it: the same moments whatever the {@code TimeZone} of the sessions is. */
class ZonedTypesTest {

    private static final String IN_NEW_YORK = "DO $$ BEGIN EXECUTE format("
            + "'ALTER DATABASE %I SET TimeZone = ''America/New_York''', current_database()); END $$";
    private static final QualifiedName EVENTS = QualifiedName.of("events");

    private static Schema events(String column, String type) {
        return Schema.of(List.of(Table.builder(EVENTS)
                .column(Column.of("id", SqlType.parse("bigint")))
                .column(Column.of(column, SqlType.parse(type)).withNullable(true))
                .index(Index.of("ix_events_at", column))
                .build()));
    }

    private static Hints converted(String column, String expression) {
        TreeMap<ColumnName, Expr> backfills = new TreeMap<>();
        backfills.put(new ColumnName(EVENTS, Identifier.of(column)), Expr.of(expression));
        return Hints.NONE.withBackfills(backfills);
    }

    /** Another session writes before each step, in its own zone. */
    private static void run(TestDatabase database, List<Operation> operations, String row) {
        for (Operation operation : operations) {
            for (Step step : operation.steps(database.version())) {
                database.execute(row);
                Runs.step(database, step);
            }
        }
    }

    private static void leads(Schema before, Schema after, Hints hints, int major, String old, String wanted) {
        Release release = Release.between(before, after, hints);
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase database = TestDatabase.create(version);
                TestDatabase fresh = TestDatabase.create(version)) {
            fresh.execute(SchemaSql.of(after, version));
            database.execute(SchemaSql.of(before, version));
            database.execute(IN_NEW_YORK);
            String row = "INSERT INTO events VALUES (1, '" + old + "')";
            database.execute(row);

            run(database, release.expand().upgrade(), row);
            run(database, release.contract().upgrade(), "SELECT");
            assertThat(database.rows("SELECT DISTINCT at = '" + wanted + "' FROM events"))
                    .containsExactly("t");
            assertThat(CatalogDump.of(database)).isEqualTo(CatalogDump.of(fresh));

            run(database, release.contract().downgrade(), "SELECT");
            run(database, release.expand().downgrade(), "SELECT");
            assertThat(database.rows("SELECT DISTINCT at = '" + old + "' FROM events"))
                    .containsExactly("t");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1} to {2}")
    @CsvSource({
        "14, timestamp, timestamptz, 2026-07-01 12:00:00, 2026-07-01 12:00:00+00",
        "18, timestamp, timestamptz, 2026-07-01 12:00:00, 2026-07-01 12:00:00+00",
        "14, timestamptz, timestamp, 2026-07-01 12:00:00+02, 2026-07-01 10:00:00",
        "18, timestamptz(3), timestamp(0), 2026-07-01 12:00:00+02, 2026-07-01 10:00:00",
        "18, date, timestamptz, 2026-07-01, 2026-07-01 00:00:00+00",
        "14, time, timetz, 12:00:00, 12:00:00+00",
        "18, timetz(0), time(0), 10:00:00+00, 10:00:00",
        "18, timestamptz, text, 2026-07-01 12:00:00+00, 2026-07-01 12:00:00+00",
        "18, timestamptz, varchar(30), infinity, infinity",
        "14, timestamp[], timestamptz[], '{2026-07-01 12:00,NULL}', '{2026-07-01 12:00+00,NULL}'",
        "18, timestamptz[], timestamp[], '{2026-07-01 12:00+00,infinity}', '{2026-07-01 12:00,infinity}'",
        "18, timestamptz[], timestamp[], {}, {}"
    })
    void timesAreTakenForUtcWhereNothingSaysAZone(int major, String from, String to, String old, String wanted) {
        Schema before = events("at", from);
        Schema after = events("at", to);
        Release release = Release.between(before, after, Hints.NONE);

        leads(before, after, Hints.NONE, major, old, wanted);
        assertThat(release.expand().changes()).extracting(Change::reason).anyMatch(r -> r.contains("UTC"));
        String source =
                RevisionSource.of("", List.of(), "zones", release.expand()).text();
        assertThat(source).contains("AT TIME ZONE 'UTC'").containsIgnoringWhitespaces("taken for UTC");
    }

    /** A text may say a zone, which counts; on the way back it is another text for the same moment. */
    @ParameterizedTest(name = "PostgreSQL {0}: {2}")
    @CsvSource({
        "14, text, 2026-07-01 12:00:00, 2026-07-01 12:00:00+00",
        "18, text, 2026-07-01, 2026-07-01 00:00:00+00",
        "18, text, 2026-07-01 12:00:00-04:00, 2026-07-01 16:00:00+00",
        "18, varchar(40), 2026-07-01T12:00:00Z, 2026-07-01 12:00:00+00",
        "18, text, 2026-07-01 12:00 Europe/Berlin, 2026-07-01 10:00:00+00",
        "18, text, infinity, infinity"
    })
    void textsThatSayNoZoneAreTakenForUtc(int major, String from, String old, String wanted) {
        Schema before = events("at", from);
        Release release = Release.between(before, events("at", "timestamptz"), Hints.NONE);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major))) {
            database.execute(SchemaSql.of(before, database.version()), IN_NEW_YORK);
            String row = "INSERT INTO events VALUES (1, '" + old + "')";
            database.execute(row);
            String same = "SELECT DISTINCT at::timestamptz = '" + wanted + "' FROM events";

            run(database, release.expand().upgrade(), row);
            run(database, release.contract().upgrade(), "SELECT");
            assertThat(database.rows(same)).containsExactly("t");
            run(database, release.contract().downgrade(), "SELECT");
            run(database, release.expand().downgrade(), "SELECT");
            assertThat(database.rows(same)).containsExactly("t");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1} to {2}")
    @CsvSource({
        "14, timestamp, timestamptz, 2026-07-01 12:00:00, 2026-07-01 10:00:00+00",
        "18, timestamp, timestamptz, 2026-07-01 12:00:00, 2026-07-01 10:00:00+00",
        "18, timestamptz, timestamp, 2026-07-01 10:00:00+00, 2026-07-01 12:00:00"
    })
    void theSourceSaysAZone(int major, String from, String to, String old, String wanted) {
        leads(
                events("at", from),
                events("at", to),
                converted("at", "at AT TIME ZONE 'Europe/Berlin'"),
                major,
                old,
                wanted);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @CsvSource({"14", "18"})
    void theZoneMayStandInAnotherColumn(int major) {
        leads(
                events("at", "timestamp"),
                events("at", "timestamptz"),
                converted("at", "at AT TIME ZONE CASE id WHEN 1 THEN 'Europe/Berlin' ELSE 'UTC' END"),
                major,
                "2026-01-01 12:00:00",
                "2026-01-01 11:00:00+00");
    }
}
