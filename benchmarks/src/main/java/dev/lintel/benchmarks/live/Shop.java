package dev.lintel.benchmarks.live;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A server with a database of two tables that are in use: {@code orders}, a large one, and {@code owners}. */
final class Shop implements AutoCloseable {

    /** Rows of {@code owners}. */
    static final int OWNERS = 10_000;

    private static final String TEMPLATE = "shop";

    private final EmbeddedPostgres server;
    private int copies;

    private Shop(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param orders how many rows the large table has */
    static Shop open(int orders) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "512MB")
                .start();
        Shop shop = new Shop(server);
        execute(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + TEMPLATE);
        execute(
                server.getJdbcUrl("postgres", TEMPLATE),
                "CREATE TABLE owners (id bigint PRIMARY KEY, name text NOT NULL)",
                "INSERT INTO owners SELECT i, 'owner ' || i FROM generate_series(1, " + OWNERS + ") i",
                "CREATE TABLE orders (id bigint PRIMARY KEY, owner_id bigint NOT NULL, code text NOT NULL, amount integer,"
                        + " note text NOT NULL, label text)",
                "INSERT INTO orders SELECT i, 1 + i % " + OWNERS + ", 'code ' || i, i % 1000,"
                        + " md5(i::text) || md5((i + 1)::text) FROM generate_series(1, " + orders + ") i",
                "VACUUM ANALYZE");
        return shop;
    }

    /** The URL of a database of its own, as the shop was in the beginning. */
    String copy() throws SQLException {
        String name = TEMPLATE + "_" + ++copies;
        String admin = server.getJdbcUrl("postgres", "postgres");
        if (copies > 1) {
            execute(admin, "DROP DATABASE " + TEMPLATE + "_" + (copies - 1) + " WITH (FORCE)");
        }
        execute(admin, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE, "CHECKPOINT");
        return server.getJdbcUrl("postgres", name);
    }

    static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
