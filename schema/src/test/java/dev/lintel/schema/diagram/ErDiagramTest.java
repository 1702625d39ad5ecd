package dev.lintel.schema.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.testing.Golden;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErDiagramTest {

    @Test
    void tablesColumnsKeysAndRelations() {
        Schema schema = Schema.of(List.of(users(), tasks(), labels(), taskLabels(), settings()));

        Golden.of(getClass()).assertSame("taskboard.md", ErDiagram.of(schema));
    }

    @Test
    void namesThatMermaidCannotTakeAreReplacedAndRemarked() {
        Table table = table("odd \"table\" 100%\n")
                .column(column("pk", "bigint"))
                .column(column("1st", "double precision"))
                .column(column("größe in m²", "numeric(12,2)"))
                .column(column("a~b~c", "timestamp(3) with time zone[]").withNullable(true))
                .build();

        Golden.of(getClass()).assertSame("odd-names.md", ErDiagram.of(Schema.of(List.of(table))));
    }

    @Test
    void emptySchemaIsADiagramToo() {
        assertThat(ErDiagram.of(Schema.EMPTY)).isEqualTo("# Tables\n\n```mermaid\nerDiagram\n```\n");
    }

    @Test
    void columnUnderAUniqueConstraintWithOthersIsNotUniqueByItself() {
        Table parent = table("parent").column(column("id", "bigint")).build();
        Table child = table("child")
                .column(column("parent_id", "bigint"))
                .column(column("position", "integer"))
                .unique(UniqueConstraint.of("uq_child", "parent_id", "position"))
                .index(Index.of("ux_child", "parent_id").withUnique(true).withWhere("position > 0"))
                .foreignKey(foreignKey("fk_child", "parent_id", "parent"))
                .build();

        assertThat(ErDiagram.of(Schema.of(List.of(parent, child))))
                .contains("bigint parent_id FK\n")
                .contains("\"parent\" ||..o{ \"child\" : \"parent_id\"\n");
    }

    private static Table users() {
        return table("users")
                .column(column("id", "bigint"))
                .column(column("email", "varchar(320)"))
                .column(column("nickname", "text").withNullable(true))
                .primaryKey(primaryKey("pk_users", "id"))
                .unique(UniqueConstraint.of("uq_users_email", "email"))
                .index(Index.of("ux_users_nickname", "nickname").withUnique(true))
                .build();
    }

    private static Table tasks() {
        return table("tasks")
                .column(column("id", "bigint"))
                .column(column("title", "varchar(280)"))
                .column(column("author_id", "bigint"))
                .column(column("assignee_id", "bigint").withNullable(true))
                .column(column("parent_id", "bigint").withNullable(true))
                .column(column("due_on", "timestamp with time zone").withNullable(true))
                .primaryKey(primaryKey("pk_tasks", "id"))
                .foreignKey(foreignKey("fk_tasks_author_id", "author_id", "users"))
                .foreignKey(foreignKey("fk_tasks_assignee_id", "assignee_id", "users"))
                .foreignKey(foreignKey("fk_tasks_parent_id", "parent_id", "tasks"))
                .build();
    }

    private static Table labels() {
        return Table.builder(QualifiedName.of("board", "labels"))
                .column(column("name", "text"))
                .primaryKey(primaryKey("pk_labels", "name"))
                .build();
    }

    private static Table taskLabels() {
        return table("task_labels")
                .column(column("task_id", "bigint"))
                .column(column("label", "text"))
                .primaryKey(primaryKey("pk_task_labels", "task_id", "label"))
                .foreignKey(foreignKey("fk_task_labels_task_id", "task_id", "tasks"))
                .foreignKey(foreignKey("fk_task_labels_label", "label", "board.labels", "name"))
                .build();
    }

    /** One to one: the primary key is the foreign key. */
    private static Table settings() {
        return table("settings")
                .column(column("user_id", "bigint"))
                .column(column("backup_user_id", "bigint").withNullable(true))
                .column(column("theme", "jsonb"))
                .primaryKey(primaryKey("pk_settings", "user_id"))
                .unique(UniqueConstraint.of("uq_settings_backup_user_id", "backup_user_id"))
                .foreignKey(foreignKey("fk_settings_user_id", "user_id", "users"))
                .foreignKey(foreignKey("fk_settings_backup_user_id", "backup_user_id", "users"))
                .build();
    }

    private static TableBuilder table(String name) {
        return Table.builder(QualifiedName.of(name));
    }

    private static Column column(String name, String type) {
        return Column.of(name, SqlType.parse(type));
    }

    private static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(Identifier.of(name), Identifiers.of(columns));
    }

    private static ForeignKey foreignKey(String name, String column, String table) {
        return foreignKey(name, column, table, "id");
    }

    private static ForeignKey foreignKey(String name, String column, String table, String references) {
        return new ForeignKey(
                Identifier.of(name),
                Identifiers.of(column),
                QualifiedName.parse(table),
                Identifiers.of(references),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }
}
