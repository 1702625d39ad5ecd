package com.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Maven with the snippets of {@code docs/builds.md}. It takes Lintel from a repository that is made for it, and what is there already
 * from the one of this build; it keeps all in a third one, which goes with the test.
 */
class MavenTest {

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final Path LOCAL = Path.of(System.getProperty("test.maven.repository", "none"));

    /** The version that Lintel's own build uses, so that it is here already. */
    private static final String PLUGINS = """
            <pluginManagement>
              <plugins>
                <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
              </plugins>
            </pluginManagement>
            """;

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void repository() throws IOException {
        Jars.assumePacked();
        Assumptions.assumeFalse(System.getProperty("test.maven.home", "").isEmpty(), "only Maven says where Maven is");
        project = Files.createDirectories(folder.resolve("project"));
        publish("lintel-processor", Jars.processor());
        publish("lintel-annotations", Jars.annotations());
    }

    @Test
    void lintelAlone() throws Exception {
        source("Customer.java", """
                import jakarta.persistence.*;

                @Entity
                @dev.lintel.Timestamps
                class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(nullable = false, length = 320)
                    String email;
                }
                """);

        List<String> output = compile(Snippet.under("Maven"), "");

        assertThat(schema()).contains("CREATE TABLE customer", "email character varying(320) NOT NULL");
        assertThat(output).anyMatch(line -> line.startsWith("[INFO]") && line.contains("[lintel:pending-migration]"));
    }

    @Test
    void lombokAndMapStructBesideIt() throws Exception {
        assumeHere("org/projectlombok/lombok-mapstruct-binding", "org/mapstruct/mapstruct-processor");
        source("Customer.java", """
                import jakarta.persistence.*;

                @Entity
                @dev.lintel.Timestamps
                @lombok.Getter
                @lombok.Setter
                public class Customer {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    @Column(nullable = false, length = 320)
                    private String email;
                }
                """);
        source("CustomerView.java", "public record CustomerView(Long id, String email) {}\n");
        source("CustomerMapper.java", """
                @org.mapstruct.Mapper
                public interface CustomerMapper {
                    CustomerView view(Customer customer);
                }
                """);

        compile(
                Snippet.under("Lombok and MapStruct"),
                dependency("org.projectlombok", "lombok", "1.18.48")
                        + dependency("org.mapstruct", "mapstruct", "1.6.3"));

        assertThat(schema()).contains("CREATE TABLE customer", "email character varying(320) NOT NULL");
        assertThat(project.resolve("target/generated-sources/annotations/CustomerMapperImpl.java"))
                .content()
                .contains("customer.getEmail()");
    }

    private static void assumeHere(String... artifacts) {
        boolean isOffline = "offline=true".equals(System.getProperty("test.maven.offline"));
        for (String artifact : artifacts) {
            Assumptions.assumeTrue(
                    !isOffline || Files.isDirectory(LOCAL.resolve(artifact)),
                    artifact + " is not here, and Maven is offline");
        }
    }

    private void publish(String artifact, Path jar) throws IOException {
        Path place = folder.resolve("lintel/dev/lintel").resolve(artifact).resolve(VERSION);
        Files.createDirectories(place);
        Files.copy(jar, place.resolve(artifact + "-" + VERSION + ".jar"));
        Files.writeString(
                place.resolve(artifact + "-" + VERSION + ".pom"),
                pom("<groupId>dev.lintel</groupId><artifactId>" + artifact + "</artifactId><version>" + VERSION
                        + "</version>"));
    }

    private void source(String name, String text) throws IOException {
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(sources.resolve(name), text);
    }

    private String schema() throws IOException {
        return Files.readString(project.resolve("target/classes/META-INF/lintel/schema.sql"));
    }

    private List<String> compile(String build, String moreDependencies) throws Exception {
        Files.writeString(project.resolve("pom.xml"), pom("""
                        <groupId>a</groupId><artifactId>project</artifactId><version>1</version>
                        <properties>
                          <maven.compiler.release>17</maven.compiler.release>
                          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                        </properties>
                        <repositories>%s%s</repositories>
                        <pluginRepositories>%s</pluginRepositories>
                        <dependencies>%s%s%s</dependencies>
                        %s
                        """.formatted(
                        repository("repository", "lintel", folder.resolve("lintel")),
                        repository("repository", "here", LOCAL),
                        repository("pluginRepository", "here", LOCAL),
                        dependency("dev.lintel", "lintel-annotations", VERSION),
                        dependency("jakarta.persistence", "jakarta.persistence-api", "3.2.0"),
                        moreDependencies,
                        build.replace("<build>", "<build>" + PLUGINS))));
        List<String> output = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setPomFile(project.resolve("pom.xml").toFile());
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setLocalRepositoryDirectory(
                Files.createDirectories(folder.resolve("repository")).toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setGoals(List.of("compile"));
        request.setProperties(new Properties());
        request.setOutputHandler(output::add);
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(new File(System.getProperty("test.maven.home")));
        assertThat(maven.execute(request).getExitCode()).as("%s", output).isZero();
        return output;
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version + "</version></dependency>";
    }

    private static String repository(String element, String id, Path place) {
        return "<" + element + "><id>" + id + "</id><url>" + place.toUri() + "</url></" + element + ">";
    }

    private static String pom(String content) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>" + content
                + "</project>\n";
    }
}
