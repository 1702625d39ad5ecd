package dev.lintel.schema.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that PostgreSQL makes of those of tables and columns follow these, on the oldest and the newest server. */
class ChosenNamesTest {

    static Stream<Arguments> renames() {
        return Stream.of(14, PostgresVersion.NEWEST)
                .flatMap(major -> Stream.of(
                                List.of("users", "people", "name", "full name"),
                                List.of("users", "it's 100% \"mine\"", "name", "it's 100% \"hers\""),
                                List.of("t".repeat(63), "users", "c".repeat(63), "d".repeat(30)),
                                List.of("users", "ü".repeat(31), "name", "ß".repeat(31)),
                                List.of(
                                        "x" + "ü".repeat(25),
                                        "x" + "ü".repeat(13),
                                        "y" + "ß".repeat(14),
                                        "ß".repeat(30)),
                                List.of("x".repeat(27), "y".repeat(28), "a".repeat(26), "b".repeat(27)))
                        .map(names -> Arguments.of(major, names)));
    }

    private static Schema schema(String table, String column) {
        Identifier id = Identifier.of("id" + column.substring(2));
        return Schema.of(List.of(Table.builder(QualifiedName.of(table))
                .column(Column.of(id.value(), PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(Column.of(column, PlainType.TEXT))
                .column(Column.of("note", PlainType.TEXT).withNullable(true))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), List.of(id)))
                .build()));
    }

    @ParameterizedTest(name = "PostgreSQL {0}, {1}")
    @MethodSource("renames")
    void followTheNamesOfTableAndColumn(int major, List<String> names) {
        Schema before = schema(names.get(0), names.get(2));
        Schema after = schema(names.get(1), names.get(3));
        Identifier oldTable = Identifier.of(names.get(0));
        QualifiedName table = QualifiedName.of(names.get(1));
        List<Operation> renames = List.of(
                new RenameTable(QualifiedName.of(names.get(0)), table.name()),
                new RenameColumn(table, Identifier.of(names.get(2)), Identifier.of(names.get(3))),
                new RenameColumn(
                        table,
                        Identifier.of("id" + names.get(2).substring(2)),
                        Identifier.of("id" + names.get(3).substring(2))));
        PostgresVersion version = new PostgresVersion(major);
        try (TestDatabase wanted = TestDatabase.create(version);
                TestDatabase database = TestDatabase.create(version)) {
            wanted.execute(SchemaSql.of(after, version));
            database.execute(SchemaSql.of(before, version));
            String old = CatalogDump.of(database);

            Runs.steps(database, renames);
            assertThat(CatalogDump.of(database)).isEqualTo(CatalogDump.of(wanted));

            Runs.steps(database, Edits.inverses(renames, before));
            assertThat(CatalogDump.of(database)).isEqualTo(old);
        }
    }

    @Test
    void aNameThatAPersonChoseStays() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(
                    "CREATE TABLE users (name text CONSTRAINT everybody_has_one NOT NULL, fax text NOT NULL)",
                    "ALTER TABLE users ADD CONSTRAINT users_phone_not_null CHECK (fax <> '')");

            Runs.steps(
                    database,
                    List.of(
                            new RenameColumn(
                                    QualifiedName.of("users"), Identifier.of("name"), Identifier.of("full_name")),
                            new RenameColumn(QualifiedName.of("users"), Identifier.of("fax"), Identifier.of("phone"))));

            assertThat(
                            database.rows(
                                    "SELECT conname FROM pg_constraint WHERE contype = 'n' AND conrelid = 'users'::regclass ORDER BY 1"))
                    .containsExactly("everybody_has_one", "users_fax_not_null");
        }
    }
}
