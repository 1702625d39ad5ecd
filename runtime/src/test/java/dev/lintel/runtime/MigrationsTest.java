package dev.lintel.runtime;

import static dev.lintel.runtime.migration.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.RevisionException;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.runtime.migration.run.RunReport;
import dev.lintel.schema.testing.CompiledSources;
import dev.lintel.schema.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void revisionsOfAPackageAreAppliedUpToTheFirstContract() throws Exception {
        CompiledSources.into(folder, revision("aaaa", "", "EXPAND"), revision("bbbb", "aaaa", "CONTRACT"));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);

            RunReport report = Migrations.on(source(), "shop.migrations").upgrade();

            assertThat(report.done()).extracting(Node::id).containsExactly("aaaa");
            assertThat(report.stoppedBefore().map(Node::id)).contains("bbbb");
            assertThat(Migrations.on(source(), "shop.migrations")
                            .with(RunOptions.DEFAULT)
                            .upgrade()
                            .heads())
                    .containsExactly("bbbb");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void packageWithoutRevisionsIsAnError() {
        assertThatThrownBy(() -> Migrations.on(source(), "no.such.place"))
                .isInstanceOf(RevisionException.class)
                .hasMessage("there is no revision in package no.such.place;"
                        + " name the package of the classes that are marked @Revision");
    }

    @Test
    void connectionsOfAPoolAreGivenBackAsTheyCame() throws SQLException {
        Pool pool = new Pool();
        Revisions revisions = Revisions.of(new CreateOrders());

        Migrations.on(pool, revisions).upgrade();
        Migrations.on(pool, revisions).upgrade();

        assertThat(pool.idle).hasSize(2);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
        for (Connection connection : pool.idle) {
            assertThat(connection.getAutoCommit()).isTrue();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW lock_timeout")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("0");
            }
            connection.close();
        }
    }

    @Revision(id = "aaaa")
    private static final class CreateOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.sql("CREATE TABLE orders (id bigint)");
            op.createIndex("orders", index("ix_orders_id", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("orders");
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source;
    }

    /** Hands the same connections out again and again. */
    private final class Pool extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        private final transient Deque<Connection> idle = new ArrayDeque<>();

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = idle.isEmpty() ? database.connect() : idle.removeFirst();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("close")) {
                            idle.addLast(connection);
                            return null;
                        }
                        return method.invoke(connection, args);
                    });
        }
    }

    private static String revision(String id, String parent, String phase) {
        return """
                package shop.migrations;
                import dev.lintel.runtime.migration.*;
                @Revision(id = "%1$s", revises = {%2$s}, phase = Revision.Phase.%3$s)
                final class R%1$s implements Migration {
                    @Override public void upgrade(Operations op) { op.sql("SELECT 1"); }
                    @Override public void downgrade(Operations op) {}
                }
                """.formatted(id, parent.isEmpty() ? "" : '"' + parent + '"', phase);
    }
}
