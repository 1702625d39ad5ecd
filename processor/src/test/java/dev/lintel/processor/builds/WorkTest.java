package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Watched;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a compile of one source costs in a module of many: each class file is looked for once, each file read and written once. Clocks
 * are for the benchmarks.
 */
class WorkTest {

    private static final int ENTITIES = 60;

    @TempDir
    Path folder;

    private final SortedMap<String, Integer> opened = new TreeMap<>();
    private final SortedMap<String, Integer> created = new TreeMap<>();
    private final SortedMap<String, Integer> lookedUp = new TreeMap<>();
    private Project project;

    @BeforeEach
    void compileAll() {
        project = new Project(folder, JavaCompilers.JAVAC)
                .option("-Alintel.off=all")
                .source("a/Kind.java", "package a; enum Kind { A, B }");
        for (int i = 0; i < ENTITIES; i++) {
            project.source("a/E" + i + ".java", """
                    package a;
                    import jakarta.persistence.*;
                    @Entity class E%d { @Id long id; String name; Kind kind; @ManyToOne E%d other; }
                    """.formatted(i, (i + 1) % ENTITIES));
        }
        project.compile().orFail();
    }

    @Test
    @Scenario(42)
    void nothingIsLookedForReadOrWrittenTwice() {
        project.edit("a/E7.java", "String name;", "String name; int size;");

        project.compileWith(counted(), List.of("a/E7.java")).orFail();

        Set<String> expected = new TreeSet<>(Set.of("/META-INF/lintel/schema.json", "/META-INF/lintel/compile.json"));
        for (int i = 0; i < ENTITIES; i++) {
            expected.add("a/E" + i + ".class");
        }
        expected.remove("a/E7.class");
        expected.add("a/Kind.class");
        assertThat(opened.keySet()).isEqualTo(expected);
        assertThat(created)
                .containsOnlyKeys(
                        "/META-INF/lintel/schema.json",
                        "/META-INF/lintel/compile.json",
                        "/META-INF/lintel/schema.sql",
                        "/META-INF/lintel/er-diagram.md");
        assertThat(lookedUp)
                .as("entities that are not compiled are not read from their class files")
                .containsOnlyKeys("a.E7", "a.Kind", "java.lang.String");
        assertThat(Stream.of(opened, created, lookedUp).flatMap(counts -> counts.values().stream()))
                .containsOnly(1);
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    @Test
    @Scenario(42)
    void whereNothingHasChangedNothingIsWritten() {
        project.edit("a/E7.java", "String name;", "String name; void sign() {}");

        project.compileWith(counted(), List.of("a/E7.java")).orFail();

        assertThat(created).isEmpty();
        assertThat(lookedUp).containsOnlyKeys("a.E7", "a.Kind");
        assertThat(Stream.of(opened, lookedUp).flatMap(counts -> counts.values().stream()))
                .containsOnly(1);
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    private List<Processor> counted() {
        return JavaCompilers.lintel().stream()
                .map(name -> Watched.within(JavaCompilers.processor(name), this::counted))
                .toList();
    }

    private ProcessingEnvironment counted(ProcessingEnvironment environment) {
        return Watched.proxy(ProcessingEnvironment.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getFiler" -> counted(environment.getFiler());
            case "getElementUtils" -> counted(environment.getElementUtils());
            default -> Watched.call(environment, method, arguments);
        });
    }

    private Filer counted(Filer filer) {
        return Watched.proxy(Filer.class, (proxy, method, arguments) -> {
            SortedMap<String, Integer> counts = method.getName().equals("getResource") ? opened : created;
            counts.merge(arguments[1] + "/" + arguments[2], 1, Integer::sum);
            return Watched.call(filer, method, arguments);
        });
    }

    private Elements counted(Elements elements) {
        return Watched.proxy(Elements.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getTypeElement")) {
                lookedUp.merge(arguments[arguments.length - 1].toString(), 1, Integer::sum);
            }
            return Watched.call(elements, method, arguments);
        });
    }
}
