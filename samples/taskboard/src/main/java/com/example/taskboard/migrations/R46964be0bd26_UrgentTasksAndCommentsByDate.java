package com.example.taskboard.migrations;

import static dev.lintel.runtime.migration.Elements.*;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import java.util.List;

/**
 * Urgent tasks and comments by date. Verdict: several steps; code that is running keeps working; each step is committed
 * alone, nobody waits for long.
 */
@Revision(id = "46964be0bd26", revises = "2c188ed0b673", message = "urgent tasks and comments by date")
final class R46964be0bd26_UrgentTasksAndCommentsByDate implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addEnumValue("priority", "urgent");
        op.createIndex("comments", index("ix_comments_task_id_created_at", "task_id", "created_at"));
        op.dropIndex("comments", "ix_comments_task_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("comments", index("ix_comments_task_id", "task_id"));
        op.dropIndex("comments", "ix_comments_task_id_created_at");
        op.replaceEnumValues(
                "priority",
                List.of("low", "normal", "high"),
                enumColumn("tasks", "priority").defaultValue("'normal'"));
    }
}
