package dev.lintel.runtime.migration.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link DoomedRun} in a process of its own. */
final class ChildRun implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildRun(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildRun start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedRun.class.getName()));
        command.addAll(List.of(args));
        return new ChildRun(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until it says this. */
    void awaitLine(String expected) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); !expected.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new AssertionError("it ended without '" + expected + "', with " + lines);
            }
            lines.add(line);
        }
    }

    /** {@code kill -9}: it has no chance to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
