package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code schema.json} that is not what a clean compile gives: {@code check} reads the class files beside it. */
class StaleSchemaTest {

    private static final String ID = "[lintel:stale-schema] ";
    private static final String ANEW = "; compile clean, with Lintel";

    private static final String GUEST = """
            package shop;

            import dev.lintel.*;
            import dev.lintel.Enum;
            import jakarta.persistence.*;
            import java.util.*;

            @Entity
            @Table(name = "guests", indexes = @Index(name = "ix_guests_city", columnList = "city"))
            class Guest extends Person<Long> {
              @Id
              @GeneratedValue(strategy = GenerationType.IDENTITY)
              Long id;

              @Column(length = 100, nullable = false)
              String name;

              @Column(length = 100, nullable = false)
              String city;

              @ElementCollection
              @CollectionTable(name = "guest_tags", foreignKey = @ForeignKey(name = "fk_guest_tags_guest"))
              @Column(name = "tag", length = 20, nullable = false)
              Set<String> tags;

              @Column(nullable = false)
              Mood mood;

              transient int guessed;
              static int count;

              @Transient
              Map.Entry<? super String, Map<?, ? extends int[]>> cached;

              @Enum(name = "mood")
              enum Mood { GOOD, BAD }

              @Embeddable
              record Spot(@Column(name = "row_number") int row, @Basic(optional = false) Set<Integer>[] seats) {}
            }
            """;

    private static final String PERSON = """
            package shop;

            import jakarta.persistence.*;

            @MappedSuperclass
            abstract class Person<K> {
              K external;

              private String nick;

              @Access(AccessType.PROPERTY)
              @Column(length = 20)
              public String getNick() {
                return nick;
              }

              public void setNick(String nick) {
                this.nick = nick;
              }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void compile() {
        project = new Project(folder)
                .file("java/shop/Guest.java", GUEST)
                .file("java/shop/Person.java", PERSON.replace("K external", "@Transient K external"));
        assertThat(all("-Alintel.generate=tables,companions")).doesNotContain("error:");
    }

    @Test
    void whatACleanCompileGivesIsNotStale() {
        project.revision("create guests");
        all("-Alintel.generate=all");

        try (TestDatabase database = TestDatabase.create()) {
            Run run = project.check(database.url());
            assertThat(run.out()).contains("revisions, lock and model are one");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void aTypeWhoseClassFileIsGoneIsTold() throws IOException {
        Files.delete(project.classes().resolve("shop/Guest.class"));

        assertThat(stale())
                .containsExactly(ID + "schema.json has shop.Guest, which has no class file in " + project.classes()
                        + "; a clean compile takes it out");
    }

    @Test
    void aTypeOfAnotherPlaceOnTheClassPathIsNotGone() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/shop"));
        Files.move(project.classes().resolve("shop/Guest.class"), elsewhere.resolve("Guest.class"));

        assertThat(stale("--classpath", project.classes() + File.pathSeparator + elsewhere.getParent()))
                .isEmpty();
    }

    @Test
    void aTypeThatLostItsAnnotationsIsTold() {
        withoutLintel("Guest", GUEST.replace("@Entity\n", ""));

        assertThat(stale()).containsExactly(differs("Guest", "it has other annotations"));
    }

    @Test
    void aTypeThatNoProcessorSawIsTold() {
        withoutLintel(
                "Visit", "package shop;\n@jakarta.persistence.Entity class Visit { @jakarta.persistence.Id long id; }");

        assertThat(stale())
                .containsExactly(ID + "shop.Visit in " + project.classes()
                        + " is an @Entity that schema.json does not have" + ANEW);
    }

    @Test
    void whateverElseChangedIsTold() {
        assertThat(staleAfter("String city;", "String city;\nString note;"))
                .containsExactly(differs("Guest", "it has a field note too"));
        assertThat(staleAfter("Mood mood;", "Mood temper;")).containsExactly(differs("Guest", "it has no field mood"));
        assertThat(staleAfter("length = 20,", "length = 30,"))
                .containsExactly(differs("Guest", "its field tags has other annotations"));
        assertThat(staleAfter("Long id;", "Integer id;"))
                .containsExactly(differs("Guest", "its field id has another type"));
        assertThat(staleAfter("Set<String> tags", "Set<Integer> tags"))
                .containsExactly(differs("Guest", "its field tags has another type"));
        assertThat(staleAfter("GOOD, BAD", "GOOD, BAD, UGLY"))
                .containsExactly(differs("Guest$Mood", "it has other constants"));
        assertThat(staleAfter("Set<Integer>[] seats", "List<Integer>[] seats"))
                .containsExactly(differs("Guest$Spot", "its field seats has another type"));
        assertThat(staleAfter("row_number", "row"))
                .containsExactly(differs("Guest$Spot", "its field row has other annotations"));
        assertThat(staleAfter("extends Person<Long>", ""))
                .containsExactly(differs("Guest", "it extends another class"));
        assertThat(staleAfter("transient int guessed", "transient int guess")).isEmpty();
    }

    @Test
    void aGetterThatChangedIsTold() {
        withoutLintel(
                "Person", PERSON.replace("K external", "@Transient K external").replace("length = 20", "length = 30"));

        assertThat(stale()).containsExactly(differs("Person", "its getter getNick has other annotations"));
    }

    @Test
    void aClassWhoseSourceIsGoneIsToldWhereSourcesAreKnown() throws IOException {
        Files.delete(folder.resolve("src/main/java/shop/Person.java"));

        assertThat(stale()).isEmpty();
        assertThat(stale("--source-dir", folder.resolve("src/main/java").toString()))
                .containsExactly(ID + "shop.Person in " + project.classes()
                        + " has no source shop/Person.java any more; a clean compile takes it out");
    }

    @Test
    void theFileItselfNamesItsFolder() throws IOException {
        Files.delete(project.classes().resolve("shop/Guest.class"));
        Path file = project.classes().resolve("META-INF/lintel/schema.json");

        assertThat(staleIn(file)).singleElement().asString().contains("schema.json has shop.Guest");
        assertThat(staleIn(Files.copy(file, folder.resolve("schema.json")))).isEmpty();
    }

    private List<String> staleAfter(String old, String replacement) {
        assertThat(GUEST).contains(old);
        withoutLintel("Guest", GUEST.replace(old, replacement));
        return stale();
    }

    private void withoutLintel(String type, String source) {
        project.file("java/shop/" + type + ".java", source);
        assertThat(project.compile("-proc:none")).doesNotContain("error:");
    }

    private String all(String option) {
        return project.compile(option, "-Alintel.off=all", "-Alintel.pending=off");
    }

    private String differs(String type, String what) {
        return ID + "shop." + type + " in " + project.classes() + " is not the class that schema.json was made of: "
                + what + ANEW;
    }

    private List<String> stale(String... more) {
        return staleIn(project.classes(), more);
    }

    private List<String> staleIn(Path model, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--model", model.toString()));
        arguments.addAll(List.of("--lock", project.lock().toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--classpath")) {
            arguments.addAll(List.of("--classpath", project.classes().toString()));
        }
        Run run = Run.with(Map.of(), arguments.toArray(String[]::new));
        assertThat(run.out()).contains("[lintel:pending-migration] not in a migration: create table guests");
        assertThat(run.exit()).isEqualTo(1);
        return run.out().lines().filter(line -> line.startsWith(ID)).toList();
    }
}
