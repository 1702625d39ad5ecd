package com.example.taskboard.migrations;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;

/**
 * Call the name of a user display_name. Verdict: breaks running code; code that is running does not know of it yet;
 * stop it before, or go there in two releases.
 */
@Revision(id = "2c188ed0b673", revises = "4ae6ef371e1c", message = "call the name of a user display_name")
final class R2c188ed0b673_CallTheNameOfAUserDisplayName implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("users", "name", "display_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("users", "display_name", "name");
    }
}
