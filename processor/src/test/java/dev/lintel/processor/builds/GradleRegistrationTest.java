package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Scenario;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps Gradle from compiling everything anew at each change. */
class GradleRegistrationTest {

    private static final String FILE = "META-INF/gradle/incremental.annotation.processors";

    @Test
    @Scenario(31)
    void everyProcessorIsRegisteredWithItsKind() throws IOException {
        try (InputStream in = GradleRegistrationTest.class.getClassLoader().getResourceAsStream(FILE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(lines).allMatch(line -> line.matches("[\\w.]+,(isolating|aggregating)"));
            assertThat(lines)
                    .extracting(line -> line.split(",")[0])
                    .containsExactlyInAnyOrderElementsOf(JavaCompilers.lintel());
        }
    }

    /** Gradle looks at every annotation that a processor asks for; one that is gone from class files makes it give up. */
    @Test
    @Scenario(31)
    void everyAnnotationThatProcessorsAskForIsInClassFiles() {
        assertThat(JavaCompilers.lintel())
                .flatExtracting(name -> JavaCompilers.processor(name).getSupportedAnnotationTypes())
                .containsOnly("jakarta.persistence.*", "dev.lintel.*", "dev.lintel.Enum");
        List<JavaClass> annotations = Stream.of(dev.lintel.Enum.class, Entity.class)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
                .flatMap(jar -> new ClassFileImporter().importUrl(jar).stream())
                .filter(JavaClass::isAnnotation)
                .filter(JavaClass::isTopLevelClass)
                .toList();

        assertThat(annotations)
                .hasSizeGreaterThan(100)
                .allMatch(c -> c.tryGetAnnotationOfType(Retention.class)
                        .map(r -> r.value() != RetentionPolicy.SOURCE)
                        .orElse(true));
    }
}
