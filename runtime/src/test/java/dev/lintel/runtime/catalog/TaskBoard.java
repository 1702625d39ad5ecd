package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model with every kind of thing in it, in the words that a person writes. */
final class TaskBoard {

    static final Schema MODEL = Schema.builder()
            .put(new EnumType(QualifiedName.of("priority"), List.of("low", "normal", "it's urgent")))
            .put(new Sequence(QualifiedName.of("task_numbers"), type("bigint"), new SequenceOptions(100, 50)))
            .put(new Sequence(QualifiedName.of("ticks"), type("smallint"), SequenceOptions.DEFAULT))
            .put(new TriggerFunction(
                    QualifiedName.of("set_updated_at"), "BEGIN\n  NEW.updated_at := now();\n  RETURN NEW;\nEND"))
            .put(categories())
            .put(users())
            .put(tasks())
            .build();

    private TaskBoard() {}

    private static Table categories() {
        return Table.builder(QualifiedName.of("categories"))
                .column(Column.of("code", type("varchar(20)")))
                .column(Column.of("position", type("integer")).withDefault("0"))
                .primaryKey(new PrimaryKey(Identifier.of("pk_categories"), Identifiers.of("code")))
                .row(row("'bug'", "1"))
                .row(row("'it''s new'", "02"))
                .build();
    }

    private static Row row(String code, String position) {
        return new Row(Map.of(Identifier.of("code"), Expr.of(code), Identifier.of("position"), Expr.of(position)));
    }

    private static Table users() {
        return Table.builder(QualifiedName.of("users"))
                .column(Column.of("id", type("bigint"))
                        .withValue(new ColumnValue.Identity(true, SequenceOptions.DEFAULT)))
                .column(Column.of("email", type("text")).withCollation(Optional.of(QualifiedName.of("C"))))
                .column(Column.of("handle", type("varchar")).withNullable(true))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), Identifiers.of("id")))
                .unique(UniqueConstraint.of("uq_users_email", "email"))
                .unique(new UniqueConstraint(
                        Identifier.of("uq_users_handle"),
                        Identifiers.of("handle", "email"),
                        false,
                        Deferrability.INITIALLY_DEFERRED))
                .build();
    }

    private static Table tasks() {
        return Table.builder(QualifiedName.of("tasks"))
                .comment(Optional.of("What there is to do; it's all here"))
                .column(Column.of("id", type("bigint"))
                        .withValue(new ColumnValue.Identity(false, new SequenceOptions(1, 50))))
                .column(Column.of("title", type("varchar(280)")).withComment(Optional.of("At most 280 characters")))
                .column(Column.of("slug", type("text"))
                        .withNullable(true)
                        .withValue(new ColumnValue.Generated(Expr.of("lower(title)"), true)))
                .column(Column.of("priority", type("priority")).withDefault("'normal'"))
                .column(Column.of("number", type("bigint")).withDefault("nextval('task_numbers')"))
                .column(Column.of("tags", type("jsonb")).withDefault("'{}'"))
                .column(Column.of("labels", type("text[]")).withDefault("array[]::text[]"))
                .column(Column.of("category", type("varchar(20)")).withNullable(true))
                .column(Column.of("owner_id", type("bigint")))
                .column(Column.of("parent_id", type("bigint")).withNullable(true))
                .column(Column.of("due_on", type("date")).withNullable(true))
                .column(Column.of("done", type("boolean")).withDefault("false"))
                .column(Column.of("estimate", type("numeric(12,2)")).withNullable(true))
                .column(Column.of("updated_at", type("timestamptz(3)")).withDefault("now()"))
                .primaryKey(new PrimaryKey(Identifier.of("pk_tasks"), Identifiers.of("id")))
                .check(CheckConstraint.of("ck_tasks_title", "char_length(title) between 1 and 280"))
                .check(CheckConstraint.of("ck_tasks_priority", "priority <> 'low' or not tasks.done"))
                .foreignKey(
                        foreignKey("fk_tasks_category", "category", "categories", "code", ReferentialAction.SET_NULL))
                .foreignKey(foreignKey("fk_tasks_owner_id", "owner_id", "users", "id", ReferentialAction.CASCADE))
                .foreignKey(foreignKey("fk_tasks_parent_id", "parent_id", "tasks", "id", ReferentialAction.RESTRICT))
                .index(Index.of("ix_tasks_category", "category"))
                .index(Index.of("ix_tasks_open", "owner_id").withWhere("not done and due_on is not null"))
                .index(Index.of("ix_tasks_tags", "tags").withMethod("gin"))
                .index(new Index(
                        Identifier.of("ix_tasks_search"),
                        true,
                        Index.BTREE,
                        List.of(
                                IndexKey.ofExpression("lower(title)").withOperatorClass("text_pattern_ops"),
                                IndexKey.ofExpression("estimate * 2"),
                                new IndexKey(
                                        new IndexKey.OfColumn(Identifier.of("due_on")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        IndexKey.Nulls.LAST)),
                        Identifiers.of("done", "id"),
                        Optional.empty(),
                        false))
                .trigger(new Trigger(
                        Identifier.of("tr_tasks_updated_at"),
                        Trigger.Timing.BEFORE,
                        List.of(Trigger.Event.UPDATE),
                        Optional.of(Expr.of("old.due_on is distinct from new.due_on")),
                        QualifiedName.of("set_updated_at")))
                .build();
    }

    private static ForeignKey foreignKey(
            String name, String column, String table, String referenced, ReferentialAction action) {
        return new ForeignKey(
                Identifier.of(name),
                Identifiers.of(column),
                QualifiedName.of(table),
                Identifiers.of(referenced),
                action,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static SqlType type(String text) {
        return SqlType.parse(text);
    }
}
