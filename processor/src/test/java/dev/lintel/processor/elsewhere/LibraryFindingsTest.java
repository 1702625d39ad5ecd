package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a class from a jar does wrong is mended where an entity takes it in. */
class LibraryFindingsTest {

    private static final String BASE = """
            package lib;
            import jakarta.persistence.*;
            @MappedSuperclass
            public abstract class Base {
              @Id @GeneratedValue(strategy = GenerationType.IDENTITY) protected Long id;
              protected java.time.LocalDateTime seenAt;
              protected Boolean active;
            }
            """;

    private static final String NAME = """
            package lib;
            import jakarta.persistence.*;
            @Embeddable
            public class Name {
              @Column(nullable = true, columnDefinition = "json") protected String parts;
            }
            """;

    private static final String SHOP = """
            package app;
            import jakarta.persistence.*;
            @Entity
            class Shop extends lib.Base {
              @Embedded
              lib.Name name;
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void findingsAreOnTheEntityAndOnTheEmbeddingAttribute(JavaCompilers compiler) {
        List<String> said = app(compiler, SHOP);

        assertThat(said)
                .containsExactlyInAnyOrder(
                        "4 [lintel:timestamp-without-time-zone] @AttributeOverride(name = \"seenAt\", column = @Column(name = \"seen_at\","
                                + " columnDefinition = \"timestamptz\"))",
                        "4 [lintel:nullable-boolean] @AttributeOverride(name = \"active\", column = @Column(name = \"active\","
                                + " nullable = false))",
                        "6 [lintel:json-column] @AttributeOverride(name = \"parts\", column = @Column(name = \"parts\","
                                + " columnDefinition = \"jsonb\"))");
    }

    @ParameterizedTest
    @EnumSource
    void overridesMendThem(JavaCompilers compiler) {
        String mended = SHOP.replace(
                        "@Entity",
                        "@Entity @AttributeOverride(name = \"seenAt\", column = @Column(name = \"seen_at\", nullable = true,"
                                + " columnDefinition = \"timestamptz\"))"
                                + " @AttributeOverride(name = \"active\", column = @Column(name = \"active\", nullable = false))")
                .replace(
                        "@Embedded",
                        "@Embedded @AttributeOverride(name = \"parts\", column = @Column(name = \"parts\", nullable = true,"
                                + " columnDefinition = \"jsonb\"))");

        assertThat(app(compiler, mended)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatKeysOfTheSuperclassLackIsSaidOnTheEntity(JavaCompilers compiler) {
        String base = BASE.replace(
                        "protected java.time.LocalDateTime seenAt;",
                        "@ManyToOne(optional = false) protected Owner owner;\n"
                                + " @Column(nullable = false, unique = true) protected long code;")
                .replace("protected Boolean active;", "");
        String owner = "package lib; import jakarta.persistence.*;"
                + " @Entity public class Owner { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) protected Long id; }";
        Project library = new Project(folder.resolve("keys"), JavaCompilers.JAVAC)
                .source("lib/Base.java", base)
                .source("lib/Owner.java", owner)
                .processors();
        library.compile().orFail();
        Project app = new Project(folder.resolve("shops"), compiler)
                .source("app/Shop.java", SHOP.replace("@Embedded", "").replace("lib.Name name;", ""))
                .library(library.jar("keys.jar"));

        assertThat(app.compile().findings().stream()
                        .filter(f -> f.text().contains("missing-on-delete")
                                || f.text().contains("unnamed-constraint"))
                        .map(f -> f.file() + ":" + f.line()))
                .hasSize(3)
                .containsOnly("Shop.java:4");
    }

    /** The errors: line, id and fix. */
    private List<String> app(JavaCompilers compiler, String shop) {
        Project library = new Project(folder.resolve("library"), JavaCompilers.JAVAC)
                .source("lib/Base.java", BASE)
                .source("lib/Name.java", NAME)
                .processors();
        library.compile().orFail();
        Project app = new Project(folder.resolve("app"), compiler)
                .source("app/Shop.java", shop)
                .library(library.jar("library.jar"))
                .option("-Alintel.pending=off");

        return app.compile().errors().stream()
                .map(m -> m.line() + " "
                        + m.text().substring(0, m.text().indexOf(']') + 1)
                        + m.text().substring(m.text().indexOf(" Fix: ") + 5))
                .toList();
    }
}
