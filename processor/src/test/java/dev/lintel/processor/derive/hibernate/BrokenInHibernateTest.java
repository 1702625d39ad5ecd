package dev.lintel.processor.derive.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.processor.derive.BrokenCase;
import dev.lintel.processor.derive.CompiledModel;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is always an error, Hibernate does not start with either; what an option turns off, it starts with. */
class BrokenInHibernateTest {

    @TempDir
    Path classes;

    static Stream<BrokenCase> rejected() {
        return BrokenCase.all().stream().filter(broken -> !broken.canBeTurnedOff());
    }

    static Stream<BrokenCase> accepted() {
        return BrokenCase.all().stream().filter(BrokenCase::canBeTurnedOff);
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void hibernateDoesNotStart(BrokenCase broken) throws IOException {
        try (URLClassLoader loader = compile(broken);
                TestDatabase database = TestDatabase.create()) {
            List<Class<?>> mapped = mapped(loader);

            assertThatThrownBy(() -> HibernateSchema.create(mapped, Names.SNAKE_CASE, database))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void hibernateStartsAndMakesTheSameSchema(BrokenCase broken) throws IOException {
        CompiledModel model = CompiledModel.of(List.of(broken.file()));
        assertThat(model.errors()).isEmpty();
        Schema schema = model.schema().orElseThrow();

        try (URLClassLoader loader = compile(broken);
                TestDatabase ours = TestDatabase.create();
                TestDatabase theirs = TestDatabase.create()) {
            List<Class<?>> mapped = mapped(loader);
            assertThatCode(() -> HibernateSchema.create(mapped, Names.SNAKE_CASE, theirs))
                    .doesNotThrowAnyException();

            ours.execute(SchemaSql.of(schema, ours.version()));
            assertThat(Catalog.of(ours).differencesFrom(Catalog.of(theirs))).isEmpty();
        }
    }

    private URLClassLoader compile(BrokenCase broken) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = javac.getTask(null, files, null, options, null, files.getJavaFileObjects(broken.file()))
                    .call();
            assertThat(compiled).isTrue();
        }
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private List<Class<?>> mapped(URLClassLoader loader) throws IOException {
        List<Class<?>> mapped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                Class<?> type = loader.loadClass(name);
                if (HibernateSchema.isMapped(type)) {
                    mapped.add(type);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return mapped;
    }
}
