package dev.lintel.schema.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import dev.lintel.schema.testing.random.SampleRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a statement says about its locks and its work is what the server shows: {@code pg_locks} after each statement of a step, the
 * files of the tables, and what the server tells at {@code debug1} when it goes through the rows of a table. What runs outside a
 * transaction holds no lock any more when it can be asked.
 */
class StatementLawsTest {

    private static final long FIRST = Long.getLong("lintel.seed.locks", 1000);
    private static final long SEEDS = Long.getLong("lintel.seeds.locks", 24);
    /** Of how many seeds an older server gets one. */
    private static final int OLDER = 8;

    private static final String TABLES = """
            SELECT c.oid::bigint, nspname, relname, relfilenode::bigint
            FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE relkind = 'r' AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'""";
    private static final String LOCKS = """
            SELECT relation::bigint, mode FROM pg_locks
            WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted""";

    /** What goes through the rows whatever they are; other statements may find that they need not. */
    private static final Pattern SCANS = Pattern.compile("VALIDATE CONSTRAINT|^CREATE (?:UNIQUE )?INDEX");

    private static final Pattern SCAN = Pattern.compile(
            "^(?:verifying table|building index \".*\" on table) \"(.*)\"(?: serially| with request for .*)?$");

    static Stream<Arguments> cases() {
        return IntStream.of(14, PostgresVersion.NEWEST)
                .boxed()
                .flatMap(major -> LongStream.range(FIRST, FIRST + SEEDS)
                        .filter(seed -> major == PostgresVersion.NEWEST || seed % OLDER == 0)
                        .mapToObj(seed -> Arguments.of(major, seed)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}, seed {1}")
    @MethodSource("cases")
    void locksAndWorkAreThoseThatTheServerShows(int major, long seed) throws SQLException {
        PostgresVersion version = new PostgresVersion(major);
        Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, version), version);
        Release release = Release.between(edit.before(), edit.after(), edit.hints());
        try (TestDatabase database = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(edit.before(), version));
            database.execute(SampleRows.inserts(edit.before()).toArray(String[]::new));
            try (Connection connection = database.connect()) {
                tellAll(connection);
                run(connection, release.expand().upgrade(), version);
                run(connection, release.contract().upgrade(), version);
                database.execute(SampleRows.deletes(edit.after()).toArray(String[]::new));
                run(connection, release.contract().downgrade(), version);
                run(connection, release.expand().downgrade(), version);
            }
        }
    }

    private static void run(Connection connection, List<Operation> operations, PostgresVersion version)
            throws SQLException {
        for (Operation operation : operations) {
            for (Step step : operation.steps(version)) {
                connection.setAutoCommit(step.mode() == Step.Mode.AUTOCOMMIT);
                run(connection, step);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
        }
    }

    private static void run(Connection connection, Step step) throws SQLException {
        Map<Long, Shown> before = tables(connection);
        Map<QualifiedName, LockMode> declared = new TreeMap<>();
        for (Statement statement : step.statements()) {
            Map<Long, Shown> files = tables(connection);
            List<String> told = told(connection, statement.sql());
            statement.locks().forEach(lock -> declared.merge(lock.table(), lock.mode(), StatementLawsTest::stronger));
            if (step.mode() != Step.Mode.AUTOCOMMIT) {
                Map<QualifiedName, LockMode> shown = locks(connection, before);
                if (statement.work() == Statement.Work.WRITE) {
                    // What a row that goes is referred to from is looked at, and goes with it or is changed, as with
                    // any DELETE.
                    shown.entrySet()
                            .removeIf(e -> e.getValue().compareTo(LockMode.ROW_EXCLUSIVE) <= 0
                                    && !declared.containsKey(e.getKey()));
                }
                assertThat(shown).as(statement.sql()).isEqualTo(ofTables(before, declared));
            }
            assertThat(isRewritten(files, tables(connection)) && statement.work() != Statement.Work.REWRITE)
                    .as("rewrites without saying so: " + statement.sql())
                    .isFalse();
            boolean isScanned = !scanned(told, before).isEmpty();
            String shown = statement.work() + " " + statement.sql() + ", and the server tells " + told;
            assertThat(isScanned && statement.work() == Statement.Work.NONE)
                    .as(shown)
                    .isFalse();
            if (SCANS.matcher(statement.sql()).find()
                    && before.values().stream()
                            .anyMatch(t ->
                                    t.name().equals(statement.locks().get(0).table()))) {
                assertThat(isScanned).as(shown).isTrue();
                assertThat(statement.work()).as(shown).isEqualTo(Statement.Work.SCAN);
            }
        }
    }

    private static void tellAll(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = debug1");
        }
    }

    /** Runs a statement; what the server tells meanwhile. */
    private static List<String> told(Connection connection, String sql) throws SQLException {
        List<String> told = new ArrayList<>();
        try (java.sql.Statement run = connection.createStatement()) {
            run.execute(sql);
            for (SQLWarning warning = run.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                told.add(String.valueOf(warning.getMessage()));
            }
        }
        return told;
    }

    /** The tables that were there before and whose rows the server says it goes through. */
    private static Set<String> scanned(List<String> told, Map<Long, Shown> before) {
        Set<String> names =
                before.values().stream().map(t -> t.name().name().value()).collect(Collectors.toSet());
        Set<String> scanned = new TreeSet<>();
        for (String message : told) {
            Matcher scan = SCAN.matcher(message);
            if (scan.find() && names.contains(scan.group(1))) {
                scanned.add(scan.group(1));
            } else if (message.startsWith("validating foreign key constraint")) {
                scanned.add(message);
            }
        }
        return scanned;
    }

    private static LockMode stronger(LockMode one, LockMode other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Map<QualifiedName, LockMode> ofTables(
            Map<Long, Shown> tables, Map<QualifiedName, LockMode> declared) {
        Map<QualifiedName, LockMode> locks = new TreeMap<>(declared);
        locks.keySet().retainAll(tables.values().stream().map(Shown::name).toList());
        return locks;
    }

    private static boolean isRewritten(Map<Long, Shown> before, Map<Long, Shown> after) {
        return after.entrySet().stream()
                .anyMatch(e -> before.containsKey(e.getKey())
                        && before.get(e.getKey()).file() != e.getValue().file());
    }

    private static Map<Long, Shown> tables(Connection connection) throws SQLException {
        Map<Long, Shown> tables = new TreeMap<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                String schema = rows.getString(2);
                QualifiedName name = schema.equals("public")
                        ? QualifiedName.of(rows.getString(3))
                        : QualifiedName.of(schema, rows.getString(3));
                tables.put(rows.getLong(1), new Shown(name, rows.getLong(4)));
            }
        }
        return tables;
    }

    /** The strongest lock that the session holds on each table that was there before the step, under its name of then. */
    private static Map<QualifiedName, LockMode> locks(Connection connection, Map<Long, Shown> before)
            throws SQLException {
        Map<QualifiedName, LockMode> locks = new TreeMap<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LOCKS)) {
            while (rows.next()) {
                Shown table = before.get(rows.getLong(1));
                if (table != null) {
                    locks.merge(table.name(), mode(rows.getString(2)), StatementLawsTest::stronger);
                }
            }
        }
        return locks;
    }

    /** {@code RowExclusiveLock} is {@code ROW_EXCLUSIVE}. */
    private static LockMode mode(String name) {
        String words = name.replaceAll("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return LockMode.valueOf(words.toUpperCase(Locale.ROOT));
    }

    /** A table as the server has it: its name, and the file of its rows. */
    private record Shown(QualifiedName name, long file) {}
}
