package dev.lintel.runtime.migration.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java on the pages of the hazards is Java. */
class HazardPagesTest {

    private static final Path FOLDERS = Path.of("../schema/src/main/java/dev/lintel/schema/hazard");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");

    @TempDir
    private Path folder;

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> methods = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(FOLDERS)) {
            for (Path page :
                    (Iterable<Path>) pages.filter(f -> f.endsWith("hazard.md")).sorted()::iterator) {
                BLOCK.matcher(Files.readString(page))
                        .results()
                        .forEach(block ->
                                methods.add("    // " + page.getParent().getFileName() + "\n    void m" + methods.size()
                                        + "(Operations op) {\n" + block.group(1) + "    }\n"));
            }
        }

        CompiledSources.into(folder, """
                package pages;
                import static dev.lintel.runtime.migration.Elements.*;
                import dev.lintel.runtime.migration.Operations;
                final class Pages {
                """ + String.join("", methods) + "}\n");
        assertThat(methods).hasSizeGreaterThan(80);
    }
}
