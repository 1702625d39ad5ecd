package com.example.taskboard;

import dev.lintel.runtime.catalog.Difference;
import dev.lintel.runtime.catalog.Drift;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.EmbeddedServer;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.PlannedStep;
import dev.lintel.runtime.migration.run.RunListener;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.Runner;
import dev.lintel.schema.json.SchemaDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole way once, on a PostgreSQL that is started for it: from the compiled classes to a migrated database, through
 * Hibernate, down to nothing and up again. It prints what it does.
 */
public final class Demo {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final Path classes;
    private final Database database;

    private Demo(Path classes, Database database) {
        this.classes = classes;
        this.database = database;
    }

    /** @param args the folder of the compiled classes */
    public static void main(String[] args) throws Exception {
        HIBERNATE.setLevel(Level.SEVERE);
        Path classes = Path.of(args[0]);
        title("1. The compile");
        say("javac compiled the entities of com.example.taskboard, with Lintel on its processor path.");
        say("Lintel checked them, wrote their schema, and compared it with the schema of the last revision:");
        say(Files.readString(classes.resolve("META-INF/lintel/pending/revision.sql"))
                .strip());
        title("2. A PostgreSQL, started for this demo");
        try (EmbeddedServer server = EmbeddedServer.start()) {
            new Demo(classes, server.database()).run();
        }
        title("Where to look next");
        say("the schema as DDL       " + classes.resolve("META-INF/lintel/schema.sql"));
        say("the schema as JSON      " + classes.resolve("META-INF/lintel/schema.json"));
        say("a diagram of it         " + classes.resolve("META-INF/lintel/er-diagram.md"));
        say("the entities            samples/taskboard/src/main/java/com/example/taskboard");
        say("their revisions         samples/taskboard/src/main/java/com/example/taskboard/migrations");
        say("where the revisions are samples/taskboard/src/main/resources/META-INF/lintel/schema.lock");
    }

    private void run() throws Exception {
        say("It is " + version() + ", empty, and gone when the demo ends.");

        title("3. Upgrade, from nothing to the head");
        try (Revisions revisions = Revisions.load(List.of(classes))) {
            Runner runner = new Runner(database, revisions, RunOptions.DEFAULT, new Narrator());
            runner.upgrade("head");

            title("4. Hibernate reads and writes");
            try (Board board = Board.open(database)) {
                board.story().forEach(Demo::say);
            }

            title("5. Is the live database what the classes say?");
            compare();

            title("6. Downgrade, from the head to nothing");
            runner.downgrade("base");
            say("What is left: " + tables());

            title("7. And up again");
            runner.upgrade("head");
            compare();
        }
    }

    private void compare() throws Exception {
        SchemaDocument model = SchemaDocument.parse(Files.readString(classes.resolve("META-INF/lintel/schema.json")));
        try (Connection connection = database.connect()) {
            List<Difference> differences = Drift.between(connection, model.schema());
            if (differences.isEmpty()) {
                say("No difference between " + model.schema().tables().size()
                        + " tables of the model and the catalog.");
            } else {
                differences.forEach(d -> say(d.message()));
                throw new IllegalStateException("the database is not what the model says");
            }
        }
    }

    private String version() throws SQLException {
        return ask("SELECT 'PostgreSQL ' || current_setting('server_version')");
    }

    private String tables() throws SQLException {
        return ask("SELECT string_agg(tablename, ', ' ORDER BY tablename) || ', Lintel''s own records.' FROM pg_tables"
                + " WHERE schemaname = 'public'");
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void title(String text) {
        System.out.println();
        System.out.println(text);
        System.out.println("-".repeat(text.length()));
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }

    /** Prints each revision and each of its steps. */
    private static final class Narrator implements RunListener {

        @Override
        public void begins(PlannedRevision revision) {
            say(revision.direction().word() + " " + revision.node().title());
        }

        @Override
        public void stepDone(PlannedRevision revision, PlannedStep step, Duration took) {
            say("    " + step.number() + " of " + revision.steps().size() + ": " + step.title() + ", " + took.toMillis()
                    + " ms");
        }
    }
}
