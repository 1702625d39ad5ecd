package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.DropOldNames;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Between expand and contract, statements of the code before and of the code after both do what they did. */
class BothReleasesTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName PEOPLE = QualifiedName.of("people");
    private static final Identifier NAME = Identifier.of("name");
    private static final Identifier FULL_NAME = Identifier.of("full_name");

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    private static TableBuilder table(QualifiedName name, String column) {
        return Table.builder(name)
                .column(Column.of("id", PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(Column.of(column, CharacterType.varchar()))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), List.of(Identifier.of("id"))))
                .unique(UniqueConstraint.of("uq_users_name", column));
    }

    private static Hints renamed(QualifiedName table) {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        if (!table.equals(USERS)) {
            tables.put(table, USERS);
        }
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(table, FULL_NAME), NAME);
        return new Hints(tables, columns, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private Release release(Table before, Table after, Hints hints) {
        Schema old = Schema.of(List.of(before));
        database.execute(SchemaSql.of(old, database.version()));
        return Release.between(old, Schema.of(List.of(after)), hints);
    }

    private void expand(Release release) {
        Runs.steps(database, release.expand().upgrade());
    }

    private void contract(Release release) {
        Runs.steps(database, release.contract().upgrade());
    }

    @Test
    void aRenamedTableHasBothNames() {
        Release release =
                release(table(USERS, "name").build(), table(PEOPLE, "full_name").build(), renamed(PEOPLE));

        assertThat(release.verdict()).isEqualTo(Verdict.SAFE);
        expand(release);
        database.execute(
                "INSERT INTO users (name) VALUES ('Ada')",
                "INSERT INTO people (full_name) VALUES ('Grace')",
                "INSERT INTO users (name) VALUES ('Grace') ON CONFLICT (name) DO UPDATE SET name = 'Grace Hopper'",
                "UPDATE users SET name = 'Ada Lovelace' WHERE name = 'Ada'",
                "DELETE FROM users WHERE name = 'nobody'");
        assertThat(database.rows("SELECT id, name FROM users ORDER BY id FOR UPDATE"))
                .isEqualTo(database.rows("SELECT id, full_name FROM people ORDER BY id"))
                .hasSize(2);

        contract(release);
        assertThat(database.rows("SELECT full_name FROM people ORDER BY id")).hasSize(2);
        assertThatThrownBy(() -> database.execute("SELECT 1 FROM users")).hasMessageContaining("users");
    }

    @Test
    void aRenamedColumnHasBothNamesAndWhoCouldUseTheTableStillCan() {
        Table after = table(USERS, "full_name")
                .column(Column.of("age", PlainType.INTEGER).withNullable(true))
                .index(Index.of("ix_users_age", "age"))
                .build();
        Release release = release(table(USERS, "name").build(), after, renamed(USERS));
        database.execute(
                "DROP ROLE IF EXISTS lintel_both_releases",
                "CREATE ROLE lintel_both_releases",
                "GRANT SELECT, INSERT ON users TO lintel_both_releases");

        expand(release);
        database.execute(
                "SET ROLE lintel_both_releases; INSERT INTO users (name) VALUES ('Ada'); RESET ROLE",
                "SET ROLE lintel_both_releases; INSERT INTO users (full_name, age) VALUES ('Grace', 85); RESET ROLE");
        assertThat(database.rows("SELECT name FROM users ORDER BY id"))
                .isEqualTo(database.rows("SELECT full_name FROM users ORDER BY id"));
        assertThatThrownBy(() -> database.execute("SET ROLE lintel_both_releases; DELETE FROM users"))
                .hasMessageContaining("permission denied");

        contract(release);
        assertThatThrownBy(() -> database.execute("SELECT name FROM users")).hasMessageContaining("name");
        Runs.steps(database, release.contract().downgrade());
        assertThat(database.rows("SELECT name FROM users")).hasSize(2);
        Runs.steps(database, release.expand().downgrade());
        assertThat(database.rows("SELECT name FROM users")).hasSize(2);
        database.execute("REVOKE ALL ON users FROM lintel_both_releases", "DROP ROLE lintel_both_releases");
    }

    @Test
    void namesThatAreTakenAgainAreNotKept() {
        Table after = table(USERS, "full_name")
                .column(Column.of("name", CharacterType.varchar()).withNullable(true))
                .build();
        Release release = release(table(USERS, "name").build(), after, renamed(USERS));

        assertThat(release.verdict()).isEqualTo(Verdict.BREAKS_RUNNING_CODE);
        assertThat(release.contract().upgrade()).noneMatch(DropOldNames.class::isInstance);
    }

    @Test
    void aColumnThatGoesIsLeftAloneByTheNewCode() {
        Table after = Table.builder(USERS)
                .column(Column.of("id", PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), List.of(Identifier.of("id"))))
                .build();
        Release release = release(table(USERS, "name").build(), after, Hints.NONE);

        expand(release);
        database.execute("INSERT INTO users (name) VALUES ('Ada')", "INSERT INTO users DEFAULT VALUES");
        contract(release);
        assertThat(database.rows("SELECT * FROM users")).hasSize(2);
    }

    @Test
    void aColumnThatComesIsLeftAloneByTheOldCode() {
        Table after = table(USERS, "name")
                .column(Column.of("level", PlainType.INTEGER))
                .column(Column.of("initial", CharacterType.varchar()))
                .build();
        TreeMap<ColumnName, Expr> values = new TreeMap<>();
        values.put(new ColumnName(USERS, Identifier.of("level")), Expr.of("1"));
        values.put(new ColumnName(USERS, Identifier.of("initial")), Expr.of("left(name, 1)"));
        Release release = release(table(USERS, "name").build(), after, Hints.NONE.withBackfills(values));
        database.execute("INSERT INTO users (name) VALUES ('Ada')");

        expand(release);
        assertThat(database.rows("SELECT level, initial FROM users")).containsExactly("1, A");
        database.execute(
                "INSERT INTO users (name) VALUES ('Grace')",
                "INSERT INTO users (name, level, initial) VALUES ('Joan', 3, 'J')");
        contract(release);
        assertThat(database.rows("SELECT level, initial FROM users ORDER BY id"))
                .containsExactly("1, A", "1, G", "3, J");
        assertThatThrownBy(() -> database.execute("INSERT INTO users (name) VALUES ('Barbara')"))
                .hasMessageContaining("not-null");
    }
}
