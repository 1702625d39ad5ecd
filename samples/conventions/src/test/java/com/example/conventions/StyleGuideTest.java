package com.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/style-guide.md are one model, in which Lintel finds nothing with every check on. */
class StyleGuideTest {

    private static final Path GUIDE = Path.of("../../docs/style-guide.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^(class|enum|record|interface) \\w+");

    /** An example has none, to be short. */
    private static final String IMPORTS = """
            package guide;

            import dev.lintel.*;
            import dev.lintel.Enum;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.UuidGenerator;

            """;

    private static final String ENTITY = """
            @Entity
            @Table(name = "example_%1$d")
            @Timestamps
            class Example%1$d {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;

                %2$s
            }
            """;

    @TempDir
    Path folder;

    @Test
    void lintelFindsNothingInTheExamples() throws IOException {
        List<Path> sources = new ArrayList<>();
        Matcher examples = EXAMPLE.matcher(Files.readString(GUIDE));
        while (examples.find()) {
            sources.add(source(sources.size() + 1, examples.group(1)));
        }

        assertThat(sources).hasSizeGreaterThan(12);
        assertThat(compile(sources)).isEmpty();
    }

    @Test
    void itWouldFindWhatIsWrong() throws IOException {
        assertThat(compile(List.of(source(1, "Boolean paid;"))))
                .extracting(Compile.Message::id)
                .containsExactly("nullable-boolean");
    }

    private List<Compile.Message> compile(List<Path> sources) throws IOException {
        return new Compile(Files.createDirectories(folder.resolve("classes"))).of(sources);
    }

    /** Attributes alone are put into an entity. */
    private Path source(int number, String example) throws IOException {
        String code = TYPE.matcher(example).find() ? example : ENTITY.formatted(number, example);
        return Files.writeString(folder.resolve("Part" + number + ".java"), IMPORTS + code);
    }
}
