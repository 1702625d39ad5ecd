package com.example.taskboard.migrations;

import static dev.lintel.runtime.migration.Elements.*;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;

/**
 * Give every task a reference. Verdict: breaks running code; code that is running does not know of it yet; stop it
 * before, or go there in two releases.
 */
@Revision(id = "4ae6ef371e1c", revises = "c723ac6a37d9", message = "give every task a reference")
final class R4ae6ef371e1c_GiveEveryTaskAReference implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("tasks", column("reference", "varchar(20)").comment("What people call the task: T-42."));
        op.backfill("tasks", "reference", "'T-' || id");
        op.setNotNull("tasks", "reference");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropNotNull("tasks", "reference");
        op.dropColumn("tasks", "reference");
    }
}
