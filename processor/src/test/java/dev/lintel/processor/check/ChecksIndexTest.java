package dev.lintel.processor.check;

import dev.lintel.schema.testing.Golden;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} lists the checks as they are. */
class ChecksIndexTest {

    private static final String INTRODUCTION = """
            # Checks

            What the processor refuses, at the line, with the fix. `lintel explain <id>` prints a check's page.

            The severity is the check's own, unless an option sets another: `-Alintel.error=…`, `-Alintel.warn=…`, `-Alintel.off=…`,
            with ids between commas, or `all`. An id that is named wins over `all`. A finding is accepted where it is right:

            ```java
            @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
            Boolean newsletter;
            ```

            `@Allow` holds for the attribute, the class or the package that it stands on.

            | id | severity | refuses |
            | --- | --- | --- |
            """;

    @Test
    void theIndexListsTheChecks() {
        StringBuilder index = new StringBuilder(INTRODUCTION);
        for (Check check : Checks.all()) {
            CheckInfo info = check.info();
            index.append("| [`")
                    .append(info.id())
                    .append("`](../processor/")
                    .append(pathOfPage(info))
                    .append(") | ");
            index.append(info.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
            index.append(info.summary()).append(" |\n");
        }

        Golden.in(Path.of("../docs")).assertSame("checks.md", index.toString());
    }

    private static String pathOfPage(CheckInfo info) {
        String folder = info.id().replace("-", "");
        return CaseFile.CHECKS.resolve(folder).resolve("check.md").toString().replace('\\', '/');
    }
}
