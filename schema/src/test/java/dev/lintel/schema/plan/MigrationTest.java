package dev.lintel.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.op.DropOldNames;
import dev.lintel.schema.op.DropTable;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.SharedDatabase;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.KeptValues;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import dev.lintel.schema.testing.random.SampleRows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plans between random schemas, run on a server with rows in the tables, up, down and up again, step by step as on tables that are in
 * use. The catalog is then that of a database that was built so from the start, and the values that both have are unchanged. More seeds: {@code -Dlintel.seeds=500}, from another
 * one on: {@code -Dlintel.seed=500}.
 */
@Execution(ExecutionMode.CONCURRENT)
class MigrationTest {

    private static final long FIRST = Long.getLong("lintel.seed", 0);
    private static final long SEEDS = Long.getLong("lintel.seeds", 500);
    /** Of how many seeds an older server gets one. */
    private static final int OLDER = 8;

    static Stream<Arguments> cases() {
        return IntStream.of(14, PostgresVersion.NEWEST)
                .boxed()
                .flatMap(major -> LongStream.range(FIRST, FIRST + SEEDS)
                        .filter(seed -> major == PostgresVersion.NEWEST || seed % OLDER == 0)
                        .mapToObj(seed -> Arguments.of(major, seed)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}, seed {1}")
    @MethodSource("cases")
    void planLeadsUpAndDownAndUpAgain(int major, long seed) {
        PostgresVersion version = new PostgresVersion(major);
        leadsUpAndDownAndUpAgain(RandomEdits.of(seed, RandomSchemas.of(seed, version), version), version);
    }

    static void leadsUpAndDownAndUpAgain(Edit edit, PostgresVersion version) {
        Release release = Release.between(edit.before(), edit.after(), edit.hints());
        Plan expand = release.expand();
        Plan contract = release.contract();
        SharedDatabase.lend(version, database -> {
            String before = database.catalogOf(SchemaSql.of(edit.before(), version));
            String interim = database.catalogOf(interim(release, version));
            String after = database.catalogOf(SchemaSql.of(edit.after(), version));
            database.execute(List.of(SchemaSql.of(edit.before(), version)));
            database.execute(SampleRows.inserts(edit.before()));

            List<KeptValues> kept = KeptValues.of(edit);
            List<List<List<String>>> rows = rows(database, kept, KeptValues::before);
            leads(database, expand.upgrade(), interim);
            survive(database, kept, rows, KeptValues::after);
            leads(database, contract.upgrade(), after);
            survive(database, kept, rows, KeptValues::after);
            if (losesKeys(Plan.between(edit.before(), edit.after(), edit.hints()), edit.before())) {
                database.execute(SampleRows.deletes(edit.after()));
                rows = rows(database, kept, KeptValues::after);
            }
            leads(database, contract.downgrade(), interim);
            survive(database, kept, rows, KeptValues::after);
            leads(database, expand.downgrade(), before);
            survive(database, kept, rows, KeptValues::before);
            leads(database, expand.upgrade(), interim);
            leads(database, contract.upgrade(), after);
            survive(database, kept, rows, KeptValues::after);
        });
    }

    private static List<List<List<String>>> rows(
            SharedDatabase database, List<KeptValues> kept, Function<KeptValues, String> query) {
        return kept.stream().map(k -> database.rows(query.apply(k))).toList();
    }

    /** What both models hold is unchanged, column by column. */
    private static void survive(
            SharedDatabase database,
            List<KeptValues> kept,
            List<List<List<String>>> rows,
            Function<KeptValues, String> query) {
        for (int i = 0; i < kept.size(); i++) {
            List<List<String>> were = rows.get(i);
            List<List<String>> are = database.rows(query.apply(kept.get(i)));
            assertThat(kept.get(i).holds(were, are))
                    .as("%s: %s were %s", query.apply(kept.get(i)), are, were)
                    .isTrue();
        }
    }

    private static void leads(SharedDatabase database, List<Operation> operations, String catalog) {
        database.steps(operations);
        assertThat(database.catalog()).as("after\n%s", operations).isEqualTo(catalog);
    }

    /**
     * Whether values that a key, a unique index or a foreign key needs are gone. The downgrade brings such a column back with one value
     * in all rows, and such a table without rows, which only empty tables can take.
     */
    private static boolean losesKeys(Plan plan, Schema before) {
        return plan.changes().stream()
                .map(Change::operation)
                .anyMatch(o -> o instanceof DropTable drop && isReferredTo(drop.name(), before)
                        || o instanceof DropColumn column && isInKey(column, before));
    }

    private static boolean isReferredTo(QualifiedName table, Schema schema) {
        return schema.tables().values().stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(k -> k.table().equals(table));
    }

    private static boolean isInKey(DropColumn drop, Schema before) {
        Table table = before.table(drop.table()).orElseThrow();
        Table without = drop.apply(before).table(drop.table()).orElseThrow();
        return table.constraints().stream()
                        .anyMatch(c -> !(c instanceof CheckConstraint)
                                && !without.constraints().contains(c))
                || table.indexes().stream()
                        .anyMatch(i -> i.unique() && !without.indexes().contains(i));
    }

    /** The schema in between, with what serves the old names, which is no part of it. */
    private static String interim(Release release, PostgresVersion version) {
        StringBuilder script = new StringBuilder(SchemaSql.of(release.interim(), version));
        for (Operation operation : release.contract().upgrade()) {
            if (operation instanceof DropOldNames drop) {
                drop.inverse(release.interim())
                        .statements(version)
                        .forEach(s -> script.append(s.sql()).append(";\n"));
            }
        }
        return script.toString();
    }
}
