package dev.lintel.schema.plan;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
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
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Indexes and constraints that are others under their names, while something else happens to their tables and columns, on a server with
 * rows, up, down and up again.
 */
class HardReplacementTest {

    private static final QualifiedName A = QualifiedName.of("a");
    private static final QualifiedName B = QualifiedName.of("b");

    private static void assertLeadsUpAndDown(int major, Schema before, Schema after, Hints hints) {
        MigrationTest.leadsUpAndDownAndUpAgain(new Edit(before, after, hints), new PostgresVersion(major));
    }

    private static TableBuilder a() {
        return Table.builder(A)
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("note", CharacterType.varchar(40)))
                .column(Column.of("size", PlainType.INTEGER))
                .primaryKey(new PrimaryKey(Identifier.of("pk_a"), List.of(Identifier.of("id"))));
    }

    private static Schema schema(TableBuilder... tables) {
        return Schema.of(List.of(tables).stream().map(TableBuilder::build).toList());
    }

    private static Hints tableRenamed() {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(B, A);
        return new Hints(tables, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static Hints columnRenamed(String column, String old) {
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(A, Identifier.of(column)), Identifier.of(old));
        return new Hints(new TreeMap<>(), columns, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static TableBuilder withColumn(TableBuilder table, String old, Column column) {
        List<Column> columns = table.build().columns().stream()
                .map(c -> c.name().value().equals(old) ? column : c)
                .toList();
        return table.columns(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexIsAnotherOne(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "note")));

        assertLeadsUpAndDown(major, before, schema(a().index(Index.of("ix_a", "note", "size"))), Hints.NONE);
        assertLeadsUpAndDown(major, before, schema(a().index(Index.of("ix_a", "size"))), Hints.NONE);
        assertLeadsUpAndDown(
                major, before, schema(a().index(Index.of("ix_a", "note", "size").withUnique(true))), Hints.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexesOfATableSwapTheirNames(int major) {
        Schema before = schema(a().index(Index.of("ix_1", "note")).index(Index.of("ix_2", "size")));
        Schema after = schema(a().index(Index.of("ix_2", "note")).index(Index.of("ix_1", "size")));

        assertLeadsUpAndDown(major, before, after, Hints.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void nameThatIsTooLongForAPrefixIsCut(int major) {
        String name = "ix_" + "a".repeat(60);
        Schema before = schema(a().index(Index.of(name, "note")));

        assertLeadsUpAndDown(major, before, schema(a().index(Index.of(name, "size"))), Hints.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void nameAsideIsTaken(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "note")).index(Index.of("lx_ix_a", "size")));
        Schema after = schema(a().index(Index.of("ix_a", "note", "id")).index(Index.of("lx_ix_a", "size")));

        assertLeadsUpAndDown(major, before, after, Hints.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexIsAnotherOneOfATableThatIsRenamed(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "note")));

        assertLeadsUpAndDown(major, before, schema(a().name(B).index(Index.of("ix_a", "size"))), tableRenamed());
        assertLeadsUpAndDown(
                major, before, schema(a().name(B).index(Index.of("ix_a", "note", "size"))), tableRenamed());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexIsAnotherOneOverAColumnThatIsRenamed(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "note").withWhere("size > 1")));
        TableBuilder renamed = withColumn(a(), "size", Column.of("width", PlainType.INTEGER));

        assertLeadsUpAndDown(
                major,
                before,
                schema(renamed.index(Index.of("ix_a", "note").withWhere("width > 2"))),
                columnRenamed("width", "size"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexIsAnotherOneOverAColumnThatIsRetypedOrReplaced(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "note", "size")));
        TableBuilder longer = withColumn(a(), "note", Column.of("note", PlainType.TEXT));
        TableBuilder larger = withColumn(a(), "size", Column.of("size", PlainType.BIGINT));

        for (TableBuilder after : List.of(longer, larger)) {
            assertLeadsUpAndDown(
                    major, before, schema(after.indexes(List.of(Index.of("ix_a", "size", "note")))), Hints.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void indexIsAnotherOneWithoutAColumnThatGoes(int major) {
        Schema before = schema(a().index(Index.of("ix_a", "size", "note")));
        Table all = a().build();
        TableBuilder less = a().columns(all.columns().subList(0, 2)).index(Index.of("ix_a", "note"));

        assertLeadsUpAndDown(major, before, schema(less), Hints.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void uniqueIsAmongOtherRowsOrColumns(int major) {
        UniqueConstraint both = UniqueConstraint.of("uq_a", "note", "size");
        UniqueConstraint one = UniqueConstraint.of("uq_a", "note");
        Index some = Index.of("uq_a", "note").withUnique(true).withWhere("size > 1");
        List<TableBuilder> all = List.of(a().unique(both), a().unique(one), a().index(some));

        for (TableBuilder before : all) {
            for (TableBuilder after : all) {
                assertLeadsUpAndDown(major, schema(before), schema(after), Hints.NONE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void keyIsAnotherOneUnderAForeignKey(int major) {
        ForeignKey key = new ForeignKey(
                Identifier.of("fk_b"),
                List.of(Identifier.of("id")),
                A,
                List.of(Identifier.of("id")),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
        TableBuilder child =
                Table.builder(B).column(Column.of("id", PlainType.BIGINT)).foreignKey(key);

        assertLeadsUpAndDown(
                major,
                schema(a().unique(UniqueConstraint.of("uq_a", "id")), child),
                schema(a().unique(UniqueConstraint.of("uq_a", "id", "size")), child),
                Hints.NONE);
        assertLeadsUpAndDown(
                major,
                schema(a().index(Index.of("uq_a", "id").withUnique(true)), child),
                schema(a(), child),
                Hints.NONE);
    }

    private static TableBuilder checked(TableBuilder table, String condition) {
        return table.checks(List.of(new CheckConstraint(Identifier.of("ck_a"), Expr.of(condition))));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void checkHasAnotherCondition(int major) {
        List<String> conditions = List.of("size > 0", "size >= 0", "size > 0 AND id > 0", "size > 0 OR note = ''");

        for (String before : conditions) {
            for (String after : conditions) {
                assertLeadsUpAndDown(major, schema(checked(a(), before)), schema(checked(a(), after)), Hints.NONE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void checkHasAnotherConditionWhileItsTableOrColumnIsRenamed(int major) {
        TableBuilder renamed = withColumn(a(), "size", Column.of("width", PlainType.INTEGER));

        assertLeadsUpAndDown(
                major,
                schema(checked(a(), "size > 0")),
                schema(checked(renamed, "width > -1")),
                columnRenamed("width", "size"));
        assertLeadsUpAndDown(
                major, schema(checked(a(), "size > 0")), schema(checked(a().name(B), "size > -1")), tableRenamed());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, PostgresVersion.NEWEST})
    void checkHasAnotherConditionWhileItsColumnIsAnotherOne(int major) {
        TableBuilder longer = withColumn(a(), "note", Column.of("note", PlainType.TEXT));
        TableBuilder larger = withColumn(a(), "size", Column.of("size", PlainType.BIGINT));
        TableBuilder less = a().columns(a().build().columns().subList(0, 2));

        assertLeadsUpAndDown(
                major, schema(checked(a(), "note <> ''")), schema(checked(longer, "note <> '-'")), Hints.NONE);
        assertLeadsUpAndDown(major, schema(checked(a(), "size > 0")), schema(checked(larger, "size > -1")), Hints.NONE);
        assertLeadsUpAndDown(major, schema(checked(a(), "size > -1")), schema(checked(less, "note <> ''")), Hints.NONE);
        assertLeadsUpAndDown(major, schema(checked(less, "note <> ''")), schema(checked(a(), "size > 0")), sized());
    }

    private static Hints sized() {
        TreeMap<ColumnName, Expr> backfills = new TreeMap<>();
        backfills.put(new ColumnName(A, Identifier.of("size")), Expr.of("7"));
        return new Hints(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), backfills);
    }
}
