package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.processor.testing.Watched;
import dev.lintel.processor.testing.Written;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilers and build tools say in different ways that a file is not there, or that they do not show it. */
class FilersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "ECJ"})
    @Scenario(34)
    void whateverAFilerThrowsMeansThatNothingIsThere(JavaCompilers compiler) {
        List<Supplier<Exception>> refusals = List.of(
                () -> new IllegalArgumentException("not this one"),
                () -> new FileNotFoundException("gone"),
                () -> new NoSuchFileException("gone"),
                () -> new FilerException("Attempt to reopen"),
                () -> new NullPointerException());
        Project project = project(compiler);
        Written clean = project.cleanlyWritten();

        for (Supplier<Exception> refusal : refusals) {
            project.compileWith(lintel(filer -> refuses(filer, refusal, false)), project.paths())
                    .orFail();
            assertThat(project.written().differencesTo(clean)).isEmpty();
            project.deleteWritten();

            project.compileWith(lintel(filer -> refuses(filer, refusal, true)), project.paths())
                    .orFail();
            assertThat(project.written().differencesTo(clean)).isEmpty();
        }
    }

    /** Eclipse's IDE shows nothing but outputs; a partial compile needs no more. */
    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "ECJ"})
    @Scenario(34)
    void theOutputAloneIsEnough(JavaCompilers compiler) {
        Project project = project(compiler);
        project.compile().orFail();
        project.edit("a/Note.java", "String text;", "String text; int size;");

        project.compileWith(
                        lintel(filer -> Watched.proxy(Filer.class, (proxy, method, arguments) -> {
                            if (method.getName().endsWith("Resource")
                                    && arguments[0] != StandardLocation.CLASS_OUTPUT
                                    && arguments[0] != StandardLocation.SOURCE_OUTPUT) {
                                throw new IllegalArgumentException(arguments[0] + " is not supported");
                            }
                            return Watched.call(filer, method, arguments);
                        })),
                        List.of("a/Note.java"))
                .orFail();

        assertThat(project.written().differencesTo(project.cleanlyWritten())).isEmpty();
    }

    private Project project(JavaCompilers compiler) {
        return new Project(folder, compiler)
                .option("-Alintel.off=all")
                .source(
                        "a/Note.java",
                        "package a; import jakarta.persistence.*; @Entity class Note { @Id long id; String text; Kind kind; }")
                .source("a/Other.java", "package a; import jakarta.persistence.*; @Entity class Other { @Id long id; }")
                .source("a/Kind.java", "package a; enum Kind { A, B }");
    }

    private static List<Processor> lintel(java.util.function.UnaryOperator<Filer> filer) {
        return JavaCompilers.lintel().stream()
                .map(name -> Watched.withFiler(JavaCompilers.processor(name), filer))
                .toList();
    }

    /** A Filer that shows no file: it refuses to, or what it gives cannot be opened. */
    private static Filer refuses(Filer filer, Supplier<Exception> refusal, boolean whenOpened) {
        return Watched.proxy(Filer.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getResource")) {
                return Watched.call(filer, method, arguments);
            }
            if (!whenOpened) {
                throw refusal.get();
            }
            FileObject file = filer.getResource(
                    (Location) arguments[0], (CharSequence) arguments[1], (CharSequence) arguments[2]);
            return Watched.proxy(FileObject.class, (object, asked, values) -> {
                if (asked.getName().startsWith("open") || asked.getName().startsWith("get")) {
                    throw refusal.get();
                }
                return Watched.call(file, asked, values);
            });
        });
    }
}
