package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Watched;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.apt.pluggable.played.IdeEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Eclipse IDE, played: processors are made and initialised once, and see one compile after another. */
class EclipseIdeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "ECJ"})
    @Scenario(33)
    void nothingOfACompileIsLeftInTheNext(JavaCompilers compiler) {
        Project project = new Project(folder, compiler).sources(Models.SHOP).option("-Alintel.generate=all");
        List<Processor> processors =
                JavaCompilers.lintel().stream().map(EclipseIdeTest::living).toList();

        project.compileWith(processors, project.paths()).orFail();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();

        project.edit("shop/people/Guest.java", "private String email;", "private String email;\n    int visits;")
                .compileWith(processors, List.of("shop/people/Guest.java"))
                .orFail();
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();

        project.deleteSource("shop/pay/Transfer.java")
                .deleteClasses("shop/pay/Transfer.java")
                .compileWith(processors, List.of("shop/legacy/Setting.java"))
                .orFail();
        assertThat(project.written().text("schema.json")).doesNotContain("Transfer");
        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    /** A compile that fails must not leave anything either. */
    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "ECJ"})
    @Scenario(33)
    void nothingOfAFailedCompileIsLeftInTheNext(JavaCompilers compiler) {
        String note = "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; Gone gone; }";
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all", "-Alintel.generate=companions")
                .source("a/Note.java", note);
        List<Processor> processors =
                JavaCompilers.lintel().stream().map(EclipseIdeTest::living).toList();
        assertThat(project.compileWith(processors, project.paths()).succeeded()).isFalse();

        project.source("a/Note.java", note.replace("Note", "Other").replace("Gone gone;", ""))
                .move("a/Note.java", "a/Other.java")
                .compileWith(processors, project.paths())
                .orFail();

        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    /** The IDE deletes a source that nobody writes again while the type that it comes from is compiled. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    @Scenario(33)
    void companionsAreWrittenEachTime(JavaCompilers compiler) {
        Project project = new Project(folder, compiler)
                .option("-Alintel.off=all", "-Alintel.generate=companions")
                .source("a/Note.java", "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; }");
        List<Processor> processors =
                JavaCompilers.lintel().stream().map(EclipseIdeTest::living).toList();
        project.compileWith(processors, project.paths()).orFail();
        project.deleteWrittenSources();

        project.compileWith(processors, project.paths()).orFail();

        assertThat(project.writtenSources()).containsExactly("a/Note_Lintel.java");
    }

    /** A processor that is initialised by the first of its compiles only. */
    private static Processor living(String name) {
        Processor processor = JavaCompilers.processor(name);
        AtomicReference<ProcessingEnvironment> current = new AtomicReference<>();
        Set<String> registered = new HashSet<>();
        return Watched.proxy(Processor.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("init")) {
                return Watched.call(processor, method, arguments);
            }
            if (current.getAndSet((ProcessingEnvironment) arguments[0]) == null) {
                processor.init(new IdeEnvironment(current::get, filer -> ruled(filer, registered)));
            }
            return null;
        });
    }

    /** Only outputs are shown; what has originating elements can be written once in a build. */
    private static Filer ruled(Filer filer, Set<String> registered) {
        return Watched.proxy(Filer.class, (proxy, method, arguments) -> {
            if (method.getName().endsWith("Resource")) {
                if (arguments[0] != StandardLocation.CLASS_OUTPUT && arguments[0] != StandardLocation.SOURCE_OUTPUT) {
                    throw new IllegalArgumentException(arguments[0] + " is not supported");
                }
                if (arguments.length > 3
                        && ((Element[]) arguments[3]).length > 0
                        && !registered.add(arguments[1] + "/" + arguments[2])) {
                    throw new FilerException(arguments[2] + " is there already");
                }
            }
            return Watched.call(filer, method, arguments);
        });
    }
}
