package dev.lintel.runtime.migration;

import static dev.lintel.runtime.migration.Spelled.name;
import static dev.lintel.runtime.migration.Spelled.table;

import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.op.CreateFunction;
import dev.lintel.schema.op.CreateTrigger;
import dev.lintel.schema.op.DropFunction;
import dev.lintel.schema.op.DropTrigger;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameTrigger;

/** The part of {@link Operations} that is about triggers and the functions that they call. */
abstract class TriggerOperations {

    abstract void add(Operation operation);

    /** A PL/pgSQL function that triggers call; the body is from BEGIN (or DECLARE) to END. */
    public void createFunction(String name, String body) {
        add(new CreateFunction(new TriggerFunction(table(name), body)));
    }

    /**
     * The same, with the rights of its owner; it finds what {@code pg_catalog} holds, and all else by qualified names (PostgreSQL
     * manual, CREATE FUNCTION, "Writing SECURITY DEFINER Functions Safely").
     */
    public void createDefinerFunction(String name, String body) {
        add(new CreateFunction(new TriggerFunction(table(name), body, TriggerFunction.Security.DEFINER)));
    }

    public void dropFunction(String name) {
        add(new DropFunction(table(name)));
    }

    public void createTrigger(String table, TriggerElement trigger) {
        add(new CreateTrigger(table(table), trigger.toTrigger()));
    }

    public void renameTrigger(String table, String from, String to) {
        add(new RenameTrigger(table(table), name(from), name(to)));
    }

    public void dropTrigger(String table, String name) {
        add(new DropTrigger(table(table), name(name)));
    }
}
