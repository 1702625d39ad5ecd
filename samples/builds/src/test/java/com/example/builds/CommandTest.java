package com.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of compilers, as {@code docs/builds.md} has them. */
class CommandTest {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    Path folder;

    @BeforeEach
    void sources() throws IOException {
        Jars.assumePacked();
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/Customer.java"), """
                import jakarta.persistence.*;

                @Entity
                @dev.lintel.Timestamps
                class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(nullable = false, length = 320)
                    String email;
                }
                """);
    }

    @Test
    void javac() throws Exception {
        compiles("javac");
    }

    @Test
    void eclipsesBatchCompiler() throws Exception {
        compiles("Eclipse's batch compiler");
    }

    private void compiles(String heading) throws Exception {
        List<String> command = Stream.of(Snippet.under(heading).split(" "))
                .map(CommandTest::here)
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEmpty();
        assertThat(folder.resolve("target/classes/META-INF/lintel/schema.sql"))
                .content()
                .contains("email character varying(320) NOT NULL");
    }

    /** A word of the command, with the places of tools and jars on this machine. */
    private static String here(String word) {
        return switch (word) {
            case "javac", "java" -> BIN.resolve(word).toString();
            default ->
                word.replace("jakarta.persistence-api.jar", Jars.persistence().toString())
                        .replace("lintel-annotations.jar", Jars.annotations().toString())
                        .replace("lintel-processor.jar", Jars.processor().toString())
                        .replace("ecj.jar", Jars.ecj().toString());
        };
    }
}
