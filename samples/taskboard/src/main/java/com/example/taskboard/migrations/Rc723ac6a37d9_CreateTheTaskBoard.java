package com.example.taskboard.migrations;

import static dev.lintel.runtime.migration.Elements.*;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;

/** Create the task board. Verdict: safe; code that is running keeps working, nobody waits for long. */
@Revision(id = "c723ac6a37d9", message = "create the task board")
final class Rc723ac6a37d9_CreateTheTaskBoard implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.transaction(t -> {
            t.createEnum("priority", "low", "normal", "high");
            t.createFunction("set_updated_at", """
            BEGIN
                NEW.updated_at := now();
                RETURN NEW;
            END\
            """);
            t.createTable(
                    "categories",
                    column("value", "text").notNull(),
                    primaryKey("pk_categories", "value"),
                    comment("What a task is about. A lookup table, since teams add categories and drop them again."));
            t.createTable(
                    "comments",
                    column("id", "bigint").identity().notNull(),
                    column("task_id", "bigint").notNull(),
                    column("author_id", "bigint").notNull(),
                    column("reply_to_id", "bigint").comment("The comment that this one answers."),
                    column("body", "text").notNull(),
                    column("deleted_at", "timestamptz"),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    primaryKey("pk_comments", "id"),
                    comment("What somebody says about a task."));
            t.createTable(
                    "labels",
                    column("id", "bigint").identity().notNull(),
                    column("name", "varchar(40)").notNull(),
                    column("colour", "varchar(7)").notNull().comment("As in CSS: #ffcc00."),
                    primaryKey("pk_labels", "id"),
                    unique("uq_labels_name", "name"),
                    comment("A word that tasks are found by."));
            t.createTable(
                    "lanes",
                    column("id", "bigint").identity().notNull(),
                    column("name", "varchar(40)").notNull(),
                    primaryKey("pk_lanes", "id"),
                    unique("uq_lanes_name", "name"),
                    comment(
                            "A lane of the board. The first one is the inbox: tasks of a lane that is deleted fall back to it."));
            t.createTable(
                    "task_labels",
                    column("task_id", "bigint").notNull(),
                    column("label_id", "bigint").notNull(),
                    column("added_by_id", "bigint").notNull(),
                    primaryKey("pk_task_labels", "task_id", "label_id"),
                    comment("A label on a task, and who put it there."));
            t.createTable(
                    "tasks",
                    column("id", "bigint").identity().notNull(),
                    column("title", "varchar(280)").notNull(),
                    column("priority", "priority").notNull().defaultValue("'normal'"),
                    column("category", "text").notNull().defaultValue("'feature'"),
                    column("tags", "jsonb").notNull().defaultValue("'[]'"),
                    column("due_on", "date"),
                    column("done", "boolean").notNull().defaultValue("false"),
                    column("estimate", "numeric(12,2)")
                            .comment("What the work is expected to cost, in the currency of the team."),
                    column("lane_id", "bigint").notNull().defaultValue("1"),
                    column("author_id", "bigint").notNull(),
                    column("assignee_id", "bigint"),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    column("version", "integer").notNull().defaultValue("0"),
                    column("deleted_at", "timestamptz"),
                    primaryKey("pk_tasks", "id"),
                    check("ck_tasks_title", "char_length(title) between 1 and 280"),
                    comment("Something to be done."));
            t.createTable(
                    "users",
                    column("id", "bigint").identity().notNull(),
                    column("email", "varchar(320)").notNull(),
                    column("name", "varchar(80)").notNull().comment("The name that others see."),
                    column("deleted_at", "timestamptz"),
                    column("created_at", "timestamptz").notNull().defaultValue("now()"),
                    column("updated_at", "timestamptz").notNull().defaultValue("now()"),
                    primaryKey("pk_users", "id"),
                    comment("Somebody who works with the board. An address is free again once its user is deleted."));
            t.insertRow("categories", value("value", "'feature'"));
            t.insertRow("categories", value("value", "'bug'"));
            t.insertRow("categories", value("value", "'chore'"));
            t.createIndex("comments", index("ix_comments_author_id", "author_id"));
            t.createIndex("comments", index("ix_comments_reply_to_id", "reply_to_id"));
            t.createIndex("comments", index("ix_comments_task_id", "task_id"));
            t.createIndex("task_labels", index("ix_task_labels_added_by_id", "added_by_id"));
            t.createIndex("task_labels", index("ix_task_labels_label_id", "label_id"));
            t.createIndex("tasks", index("ix_tasks_assignee_id", "assignee_id"));
            t.createIndex("tasks", index("ix_tasks_author_id", "author_id"));
            t.createIndex("tasks", index("ix_tasks_category", "category"));
            t.createIndex("tasks", index("ix_tasks_lane_id", "lane_id"));
            t.createIndex(
                    "tasks",
                    index("ix_tasks_open_due_on", "assignee_id", "due_on").where("not done and deleted_at is null"));
            t.createIndex("tasks", index("ix_tasks_tags", "tags jsonb_path_ops").using("gin"));
            t.createIndex("users", index("uq_users_email", "email").unique().where("deleted_at is null"));
            t.addConstraint(
                    "comments",
                    foreignKey("fk_comments_author_id", "author_id")
                            .references("users", "id")
                            .onDelete(RESTRICT));
            t.addConstraint(
                    "comments",
                    foreignKey("fk_comments_reply_to_id", "reply_to_id")
                            .references("comments", "id")
                            .onDelete(SET_NULL));
            t.addConstraint(
                    "comments",
                    foreignKey("fk_comments_task_id", "task_id")
                            .references("tasks", "id")
                            .onDelete(CASCADE));
            t.addConstraint(
                    "task_labels",
                    foreignKey("fk_task_labels_added_by_id", "added_by_id").references("users", "id"));
            t.addConstraint(
                    "task_labels",
                    foreignKey("fk_task_labels_label_id", "label_id")
                            .references("labels", "id")
                            .onDelete(CASCADE));
            t.addConstraint(
                    "task_labels",
                    foreignKey("fk_task_labels_task_id", "task_id")
                            .references("tasks", "id")
                            .onDelete(CASCADE));
            t.addConstraint(
                    "tasks",
                    foreignKey("fk_tasks_assignee_id", "assignee_id")
                            .references("users", "id")
                            .onDelete(SET_NULL));
            t.addConstraint(
                    "tasks",
                    foreignKey("fk_tasks_author_id", "author_id")
                            .references("users", "id")
                            .onDelete(RESTRICT));
            t.addConstraint(
                    "tasks",
                    foreignKey("fk_tasks_category", "category")
                            .references("categories", "value")
                            .onDelete(RESTRICT));
            t.addConstraint(
                    "tasks",
                    foreignKey("fk_tasks_lane_id", "lane_id")
                            .references("lanes", "id")
                            .onDelete(SET_DEFAULT));
            t.createTrigger(
                    "comments", trigger("set_updated_at", "set_updated_at").before(UPDATE));
            t.createTrigger("tasks", trigger("set_updated_at", "set_updated_at").before(UPDATE));
            t.createTrigger("users", trigger("set_updated_at", "set_updated_at").before(UPDATE));
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.transaction(t -> {
            t.dropTrigger("users", "set_updated_at");
            t.dropTrigger("tasks", "set_updated_at");
            t.dropTrigger("comments", "set_updated_at");
            t.dropConstraint("tasks", "fk_tasks_lane_id");
            t.dropConstraint("tasks", "fk_tasks_category");
            t.dropConstraint("tasks", "fk_tasks_author_id");
            t.dropConstraint("tasks", "fk_tasks_assignee_id");
            t.dropConstraint("task_labels", "fk_task_labels_task_id");
            t.dropConstraint("task_labels", "fk_task_labels_label_id");
            t.dropConstraint("task_labels", "fk_task_labels_added_by_id");
            t.dropConstraint("comments", "fk_comments_task_id");
            t.dropConstraint("comments", "fk_comments_reply_to_id");
            t.dropConstraint("comments", "fk_comments_author_id");
            t.dropIndex("users", "uq_users_email");
            t.dropIndex("tasks", "ix_tasks_tags");
            t.dropIndex("tasks", "ix_tasks_open_due_on");
            t.dropIndex("tasks", "ix_tasks_lane_id");
            t.dropIndex("tasks", "ix_tasks_category");
            t.dropIndex("tasks", "ix_tasks_author_id");
            t.dropIndex("tasks", "ix_tasks_assignee_id");
            t.dropIndex("task_labels", "ix_task_labels_label_id");
            t.dropIndex("task_labels", "ix_task_labels_added_by_id");
            t.dropIndex("comments", "ix_comments_task_id");
            t.dropIndex("comments", "ix_comments_reply_to_id");
            t.dropIndex("comments", "ix_comments_author_id");
            t.deleteRow("categories", value("value", "'chore'"));
            t.deleteRow("categories", value("value", "'bug'"));
            t.deleteRow("categories", value("value", "'feature'"));
            t.dropTable("users");
            t.dropTable("tasks");
            t.dropTable("task_labels");
            t.dropTable("lanes");
            t.dropTable("labels");
            t.dropTable("comments");
            t.dropTable("categories");
            t.dropFunction("set_updated_at");
            t.dropEnum("priority");
        });
    }
}
