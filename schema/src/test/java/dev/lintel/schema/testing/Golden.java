package dev.lintel.schema.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with what a test expects, at {@code src/test/resources/<package of the test>/golden/}. {@code -Dgolden.update=true} writes
 * them anew.
 */
public final class Golden {

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The goldens of a test. */
    public static Golden of(Class<?> test) {
        return new Golden(Path.of("src/test/resources", test.getPackageName().replace('.', '/'))
                .resolve("golden"));
    }

    /** Files of a folder that are more than a test's, such as an index in the documentation. */
    public static Golden in(Path folder) {
        return new Golden(folder);
    }

    /** Holds a text against a file. */
    public void assertSame(String file, String actual) {
        Path golden = folder.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            // The first assertion shows which lines differ, the second knows about the last line's end.
            assertThat(golden).hasContent(actual);
            assertThat(actual).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
