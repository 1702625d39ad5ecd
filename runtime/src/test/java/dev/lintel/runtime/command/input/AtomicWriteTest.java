package dev.lintel.runtime.command.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.command.outcome.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicWriteTest {

    @TempDir
    private Path folder;

    @Test
    void filesAndTheirFoldersAreWritten() throws IOException {
        Path source = folder.resolve("a/b/R1.java");
        Path lock = folder.resolve("schema.lock");

        new AtomicWrite().put(source, "class").put(lock, "lock").commit();

        assertThat(source).hasContent("class");
        assertThat(lock).hasContent("lock");
        assertThat(files()).containsExactlyInAnyOrder(source, lock);
    }

    @Test
    void nothingIsWrittenWhenTheSecondFileHasNoPlace() throws IOException {
        Path source = folder.resolve("a/b/R1.java");
        Path lock = Files.createDirectory(folder.resolve("schema.lock"));

        assertThatThrownBy(() ->
                        new AtomicWrite().put(source, "class").put(lock, "lock").commit())
                .isInstanceOf(CommandException.class)
                .hasMessageContaining(lock.toString());

        assertThat(files()).isEmpty();
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void nothingHasChangedWhenAMoveFails() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "before");
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> new AtomicWrite()
                        .put(old, "after")
                        .put(file.resolve("below"), "lock")
                        .commit())
                .isInstanceOf(CommandException.class);

        assertThat(old).hasContent("before");
        assertThat(files()).containsExactlyInAnyOrder(old, file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
