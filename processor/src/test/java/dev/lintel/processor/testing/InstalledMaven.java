package dev.lintel.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The Maven that runs the tests. A test that asks for it is skipped where something else runs them. */
public final class InstalledMaven {

    private static final boolean IS_OFFLINE = "offline=true".equals(System.getProperty("test.maven.offline"));

    private InstalledMaven() {}

    /** Lets Maven do something in a folder. */
    public static String run(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(command().toString(), "-B", "-ntp"));
        command.add("-Dmaven.repo.local=" + System.getProperty("test.maven.repository"));
        if (IS_OFFLINE) {
            command.add("-o");
        }
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("Maven failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Skips a test where a plugin is not there and cannot be had. */
    public static void assumePlugin(String artifact, String version) {
        Path plugin = Path.of(System.getProperty("test.maven.repository", ""))
                .resolve("org/apache/maven/plugins")
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar");
        Assumptions.assumeTrue(
                !IS_OFFLINE || Files.exists(plugin), artifact + " " + version + " is not here, and Maven is offline");
    }

    private static Path command() {
        String home = System.getProperty("test.maven.home", "");
        Assumptions.assumeFalse(home.isEmpty(), "only Maven says where Maven is");
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(home, "bin", isWindows ? "mvn.cmd" : "mvn");
    }
}
