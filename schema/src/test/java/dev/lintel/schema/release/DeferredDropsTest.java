package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code lintel.drops=deferred}: what goes gets another name first, and keeps its values until somebody drops it. */
class DeferredDropsTest {

    private static final Drops DEFERRED = Drops.in(Map.of(Drops.OPTION, "deferred"));
    private static final QualifiedName LEVEL = QualifiedName.of("level");

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    private static Table users() {
        return Table.builder(QualifiedName.of("users"))
                .column(Column.of("id", PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(Column.of("name", CharacterType.varchar()))
                .column(Column.of("level", NamedType.of(LEVEL)).withDefault("'low'"))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), List.of(Identifier.of("id"))))
                .check(CheckConstraint.of("ck_users_name", "name <> ''"))
                .index(Index.of("ix_users_name", "name"))
                .build();
    }

    private static Table logins() {
        return Table.builder(QualifiedName.of("logins"))
                .column(Column.of("id", PlainType.BIGINT))
                .column(Column.of("user_id", PlainType.BIGINT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_logins"), List.of(Identifier.of("id"))))
                .foreignKey(new ForeignKey(
                        Identifier.of("fk_logins_user_id"),
                        List.of(Identifier.of("user_id")),
                        QualifiedName.of("users"),
                        List.of(Identifier.of("id")),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE))
                .index(Index.of("ix_logins_user_id", "user_id"))
                .build();
    }

    private static Schema all() {
        return Schema.of(List.of(users(), logins())).toBuilder()
                .put(new EnumType(LEVEL, List.of("low", "high")))
                .build();
    }

    private static Schema onlyIds() {
        return Schema.of(List.of(Table.builder(QualifiedName.of("users"))
                .column(users().columns().get(0))
                .primaryKey(users().primaryKey())
                .build()));
    }

    private String catalog() {
        return CatalogDump.of(database);
    }

    @Test
    void whatGoesWaitsWithItsValuesAndComesBack() {
        database.execute(SchemaSql.of(all(), database.version()));
        database.execute("INSERT INTO users (name, level) VALUES ('Ada', 'high')", "INSERT INTO logins VALUES (7, 1)");
        String before = catalog();
        Release release = Release.between(all(), onlyIds(), Hints.NONE, DEFERRED);

        assertThat(release.verdict()).isLessThan(Verdict.LOSES_DATA);
        Runs.steps(database, release.expand().upgrade());
        Runs.steps(database, release.contract().upgrade());
        database.execute("INSERT INTO users DEFAULT VALUES");
        assertThat(database.rows("SELECT lx_dropped_name, lx_dropped_level FROM users ORDER BY id"))
                .containsExactly("Ada, high", "null, null");
        assertThat(database.rows("SELECT * FROM lx_dropped_logins")).containsExactly("7, 1");

        database.execute("DELETE FROM users WHERE lx_dropped_name IS NULL");
        Runs.steps(database, release.contract().downgrade());
        Runs.steps(database, release.expand().downgrade());
        assertThat(catalog()).isEqualTo(before);
        assertThat(database.rows("SELECT name, level FROM users")).containsExactly("Ada, high");
    }

    @Test
    void whatWaitsIsNothingPendingUntilSomebodyAsks() {
        Schema waiting = Release.between(all(), onlyIds(), Hints.NONE, DEFERRED).after();

        assertThat(Release.between(waiting, onlyIds(), Hints.NONE, DEFERRED).isEmpty())
                .isTrue();
        assertThat(Release.between(waiting, onlyIds(), Hints.NONE).isEmpty()).isTrue();

        Release due = Release.between(waiting, onlyIds(), Hints.NONE, DEFERRED.withDue(true));
        assertThat(due.verdict()).isEqualTo(Verdict.LOSES_DATA);
        assertThat(due.after()).isEqualTo(onlyIds());
        assertThat(due.questions()).isEmpty();
        database.execute(SchemaSql.of(waiting, database.version()));
        Runs.steps(database, due.expand().upgrade());
        Runs.steps(database, due.contract().upgrade());
        String after = catalog();
        try (TestDatabase fresh = TestDatabase.create()) {
            fresh.execute(SchemaSql.of(onlyIds(), fresh.version()));
            assertThat(CatalogDump.of(fresh)).isEqualTo(after);
        }
    }

    @Test
    void aColumnThatGoesTwiceWaitsTwice() {
        Schema once = Release.between(all(), onlyIds(), Hints.NONE, DEFERRED).after();
        Schema again = Release.between(once, all(), Hints.NONE, DEFERRED).after();
        Schema twice = Release.between(again, onlyIds(), Hints.NONE, DEFERRED).after();

        assertThat(twice.tables().get(QualifiedName.of("users")).columns())
                .extracting(c -> c.name().value())
                .contains("lx_dropped_name", "lx_dropped_name_2");
    }
}
