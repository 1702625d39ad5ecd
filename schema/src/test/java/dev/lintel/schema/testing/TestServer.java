package dev.lintel.schema.testing;

import dev.lintel.schema.op.PostgresVersion;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The servers of this JVM: one a version, started when the first test asks for it, stopped with the JVM. */
final class TestServer {

    private static final Map<PostgresVersion, EmbeddedPostgres> RUNNING = new ConcurrentHashMap<>();

    private TestServer() {}

    static EmbeddedPostgres of(PostgresVersion version) {
        return RUNNING.computeIfAbsent(version, TestServer::start);
    }

    private static EmbeddedPostgres start(PostgresVersion version) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off");
        if (version.major() != PostgresVersion.NEWEST) {
            builder.setPgBinaryResolver((system, hardware) -> archive(version, system, hardware));
        }
        try {
            EmbeddedPostgres server = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Older servers are there for one kind of machine only; on others the test is skipped. */
    private static InputStream archive(PostgresVersion version, String system, String hardware) {
        String path = "/postgres-" + version.major() + "/postgres-" + system.toLowerCase(Locale.ROOT) + "-" + hardware
                + ".txz";
        InputStream archive = TestServer.class.getResourceAsStream(path);
        Assumptions.assumeTrue(archive != null, () -> "there is no " + path);
        return archive;
    }
}
