package dev.lintel.runtime.command.format;

import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase, and the folder with the master file that includes {@code changelog}. */
record Liquibases(Path folder) {

    static final String RECORDS = "databasechangelog";

    private static final String MASTER = """
            databaseChangeLog:
              - includeAll:
                  path: changelog/
                  relativeToChangelogFile: true
            """;

    /** What is done with a Liquibase. */
    interface Work {
        void with(Liquibase liquibase) throws LiquibaseException;
    }

    void update(TestDatabase database) {
        run(database, liquibase -> liquibase.update(new Contexts(), new LabelExpression()));
    }

    void rollback(TestDatabase database) {
        List<String> count = database.rows("SELECT count(*)::text FROM databasechangelog");
        run(
                database,
                liquibase -> liquibase.rollback(
                        Integer.parseInt(count.get(0)), null, new Contexts(), new LabelExpression()));
    }

    void run(TestDatabase database, Work work) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Connection connection = database.connect()) {
            Files.writeString(folder.resolve("master.yaml"), MASTER);
            Scope.child(
                    Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
                    () -> work.with(new Liquibase(
                            "master.yaml", new DirectoryResourceAccessor(folder), new JdbcConnection(connection))));
        } catch (SQLException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
