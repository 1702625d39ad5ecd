package dev.lintel.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema refers to without having it. */
class TablesElsewhereTest {

    private static final QualifiedName ROOMS = QualifiedName.of("rooms");

    private static final Schema SCHEMA = Schema.of(List.of(Table.builder(QualifiedName.of("tasks"))
            .column(Column.of("floor", PlainType.INTEGER))
            .column(Column.of("room", CharacterType.varchar(9)))
            .column(Column.of("next", PlainType.INTEGER))
            .foreignKey(key("fk_a", "floor, room", "floor, no"))
            .foreignKey(key("fk_b", "next", "id"))
            .foreignKey(key("fk_c", "floor", "id"))
            .build()));

    @Test
    void theColumnsThatForeignKeysReferToAreKnownAndUnique() {
        assertThat(TablesElsewhere.of(SCHEMA)).singleElement().satisfies(table -> {
            assertThat(table.columns())
                    .extracting(c -> c.name() + " " + c.type().sql())
                    .containsExactly("floor integer", "no character varying(9)", "id integer");
            assertThat(table.uniques())
                    .extracting(u -> Identifiers.quoted(u.columns()))
                    .containsExactly("floor, no", "id");
        });
    }

    @Test
    void onThemTheSchemaCanBeMade() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(SchemaSql.of(Schema.of(TablesElsewhere.of(SCHEMA)), database.version()));
            database.execute(SchemaSql.of(SCHEMA, database.version()));
        }
    }

    @Test
    void theScriptNamesThem() {
        assertThat(SchemaSql.of(SCHEMA, PostgresVersion.DEFAULT))
                .startsWith("-- The whole schema, for an empty database.\n"
                        + "-- Another module makes what has to be there first: rooms\n\nCREATE TABLE tasks");
    }

    private static ForeignKey key(String name, String columns, String references) {
        return new ForeignKey(
                Identifier.of(name),
                Identifiers.of(columns.split(", ")),
                ROOMS,
                Identifiers.of(references.split(", ")),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }
}
