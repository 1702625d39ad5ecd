package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.lintel.processor.LintelProcessor;
import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.InstalledMaven;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import dev.lintel.schema.model.Schema;
import jakarta.persistence.Entity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven itself, with an old and a new compiler plugin: one call compiles all modules, the next one what has changed. */
class MavenTest {

    private static final List<String> VERSIONS = List.of("3.8.1", "3.14.1");
    private static final String[] OPTIONS = {"-Alintel.off=all", "-Alintel.pending=note"};
    private static final String NOTE = "src/main/java/a/Note.java";
    private static final String OTHER = "src/main/java/a/Other.java";

    @TempDir
    Path folder;

    private int compiles;

    @Test
    @Scenario(41)
    void theSchemaFollowsAChangedAndADeletedSourceButNotAMigration() {
        VERSIONS.forEach(version -> InstalledMaven.assumePlugin("maven-compiler-plugin", version));
        List<String> modules = VERSIONS.stream()
                .flatMap(v -> Stream.of("changed-", "deleted-", "migrated-").map(name -> name + v))
                .toList();
        new Folder(folder).write("pom.xml", pom("parent", """
                <packaging>pom</packaging>
                <modules>%s</modules>
                """.formatted(
                        modules.stream().map(m -> "<module>" + m + "</module>").collect(Collectors.joining()))));
        modules.forEach(this::write);
        compile();
        SortedMap<String, String> before = each(modules, this::assertSameAsClean);

        VERSIONS.forEach(version -> {
            Folder changed = module("changed-" + version);
            changed.write(NOTE, changed.read(NOTE).replace("String text;", "String text; int size;"));
            module("deleted-" + version).delete(OTHER);
            module("migrated-" + version).write("src/main/resources/db/migration/V1__notes.sql", "SELECT 1;\n");
        });
        compile();

        SortedMap<String, String> after = each(modules, this::assertSameAsClean);
        VERSIONS.forEach(version -> {
            assertThat(after.get("changed-" + version)).contains("size integer");
            assertThat(after.get("deleted-" + version)).contains("note").doesNotContain("other");
            assertThat(after.get("migrated-" + version)).isEqualTo(before.get("migrated-" + version));
        });
    }

    private void compile() {
        InstalledMaven.run(folder, "compile");
    }

    private SortedMap<String, String> each(List<String> modules, Consumer<String> check) {
        SortedMap<String, String> schemas = new TreeMap<>();
        for (String name : modules) {
            check.accept(name);
            schemas.put(name, module(name).read("target/classes/META-INF/lintel/schema.sql"));
        }
        return schemas;
    }

    private void assertSameAsClean(String name) {
        Folder sources = new Folder(module(name).path().resolve("src/main/java"));
        Folder written = new Folder(module(name).path().resolve("target/classes/META-INF/lintel"));
        Project clean = new Project(folder.resolve("clean" + compiles++), JavaCompilers.JAVAC)
                .sources(sources.path())
                .option(OPTIONS);
        SortedMap<String, String> files = new TreeMap<>();
        written.files().forEach(f -> files.put(f, written.read(f)));
        assertThat(files).as(name).containsKeys("schema.json", "pending/revision.java");
        assertThat(files).as(name).isEqualTo(clean.cleanlyWritten().files());
    }

    private Folder module(String name) {
        return new Folder(folder.resolve(name));
    }

    private void write(String name) {
        Folder module = module(name);
        module.write(NOTE, entity("Note", "String text;"));
        module.write(OTHER, entity("Other", "int number;"));
        module.write("pom.xml", pom(name, """
                <dependencies>
                  <dependency>
                    <groupId>jakarta.persistence</groupId>
                    <artifactId>jakarta.persistence-api</artifactId>
                    <version>%s</version>
                  </dependency>
                </dependencies>
                <build>
                  <plugins>
                    <plugin>
                      <artifactId>maven-resources-plugin</artifactId>
                      <version>3.4.0</version>
                    </plugin>
                    <plugin>
                      <artifactId>maven-compiler-plugin</artifactId>
                      <version>%s</version>
                      <configuration>
                        <compilerArgs>%s</compilerArgs>
                      </configuration>
                    </plugin>
                  </plugins>
                </build>
                """.formatted(
                        Entity.class.getPackage().getImplementationVersion(),
                        name.substring(name.indexOf('-') + 1),
                        arguments().map(a -> "<arg>" + a + "</arg>").collect(Collectors.joining()))));
    }

    /** The processor is not in a repository while its own tests run. */
    private static Stream<String> arguments() {
        String path = Stream.of(LintelProcessor.class, Schema.class, JavaFile.class)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.concat(Stream.of("-processorpath", path), Stream.of(OPTIONS));
    }

    private static String pom(String name, String rest) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>a</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  %s
                </project>
                """.formatted(name, rest);
    }

    private static String entity(String name, String more) {
        return "package a; import jakarta.persistence.*; @Entity class " + name + " { @Id long id; " + more + " }";
    }
}
