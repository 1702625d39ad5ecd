package dev.lintel.benchmarks;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** How long it takes to compare two models, of which one table in a hundred has changed, and how that grows. */
final class CompareBenchmark {

    private static final int ROUNDS = 9;
    private static final int COLUMNS = 20;

    private CompareBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println("| tables | compare, first | compare, median | both revisions, median | per 1000 tables |");
        System.out.println("| ------ | -------------- | --------------- | ---------------------- | --------------- |");
        for (int tables : List.of(1000, 2000, 5000)) {
            Schema before = schema(tables, 0);
            Schema after = schema(tables, 100);
            long[] compare = measure(() -> Diff.between(before, after, Hints.NONE));
            long[] release = measure(() -> Release.between(before, after, Hints.NONE));
            System.out.printf(
                    Locale.ROOT,
                    "| %6d | %11.1f ms | %12.1f ms | %19.1f ms | %12.1f ms |%n",
                    tables,
                    compare[0] / 1e6,
                    median(compare) / 1e6,
                    median(release) / 1e6,
                    median(compare) / 1e6 / tables * 1000);
        }
    }

    private static long[] measure(Supplier<?> work) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was compared");
            }
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().toArray()[times.length / 2];
    }

    /** @param every which tables have a column and an index more; 0 for none */
    private static Schema schema(int count, int every) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tables.add(table(i, every > 0 && i % every == 0));
        }
        return Schema.of(tables);
    }

    private static Table table(int number, boolean isChanged) {
        String name = "table_" + number;
        TableBuilder table = Table.builder(QualifiedName.of(name)).column(Column.of("id", PlainType.BIGINT));
        for (int i = 0; i < COLUMNS; i++) {
            table.column(Column.of("column_" + i, i % 2 == 0 ? CharacterType.varchar(80) : PlainType.BIGINT)
                    .withNullable(i % 3 == 0));
        }
        if (isChanged) {
            table.column(Column.of("more", PlainType.BIGINT).withNullable(true))
                    .index(Index.of("ix_" + name + "_more", "more"));
        }
        return table.primaryKey(new PrimaryKey(Identifier.of("pk_" + name), List.of(Identifier.of("id"))))
                .unique(UniqueConstraint.of("uq_" + name, "column_0"))
                .foreignKey(new ForeignKey(
                        Identifier.of("fk_" + name),
                        List.of(Identifier.of("column_1")),
                        QualifiedName.of("table_" + number / 2),
                        List.of(Identifier.of("id")),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE))
                .index(Index.of("ix_" + name + "_column_1", "column_1"))
                .build();
    }
}
