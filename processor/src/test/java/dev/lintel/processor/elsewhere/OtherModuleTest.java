package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities of another module, which was compiled with Lintel too and is a jar or a folder of classes here. */
class OtherModuleTest {

    private static final String HEAD = "import jakarta.persistence.*;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void foreignKeysLeadToItsTablesUnderItsOwnNames(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(people().jar("people.jar"))
                .library(places().jar("places.jar"))
                .source("app/Task.java", in("app", """
                                @Entity public class Task {
                                    @Id long id;
                                    @ManyToOne people.CrewMember doneBy;
                                    @ManyToOne places.MeetingRoom heldIn;
                                    @ManyToMany Set<people.CrewMember> watchedBy;
                                    @ElementCollection Map<people.CrewMember, String> saidBy;
                                }
                                """));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .contains("done_by_crew_id uuid", "held_in_floor integer", "held_in_room_no character varying(9)")
                .contains("FOREIGN KEY (done_by_crew_id) REFERENCES staff.crewmember (crewid)")
                .contains("FOREIGN KEY (held_in_floor, held_in_room_no) REFERENCES meeting_room (floor, room_no)")
                .contains("CREATE TABLE task_crew_member (")
                .doesNotContain("CREATE TABLE staff.", "CREATE TABLE meeting_room", "CREATE SCHEMA");
    }

    @ParameterizedTest
    @EnumSource
    void aFolderOfClassesServesAsAJarDoes(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(people().classes())
                .source(
                        "app/Task.java",
                        in("app", "@Entity public class Task { @Id long id; @OneToOne people.CrewMember doneBy; }"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql")).contains("REFERENCES staff.crewmember (crewid)");
    }

    @ParameterizedTest
    @EnumSource
    void whatASuperclassHasIsAsItsOwnModuleStoredIt(JavaCompilers compiler) {
        Project library = library("base", "base/Stored.java", in("base", """
                        @MappedSuperclass public abstract class Stored {
                            @Id private long zebra;
                            /** In which order people look at it. */
                            private int apple;
                            private int mango;
                        }
                        """));
        Project app = app(compiler)
                .library(library.jar("base.jar"))
                .source("app/Task.java", in("app", "@Entity public class Task extends base.Stored { int banana; }"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .containsSubsequence("zebra bigint", "apple integer", "mango integer", "banana integer")
                .contains("COMMENT ON COLUMN task.apple IS 'In which order people look at it.'");
    }

    @ParameterizedTest
    @EnumSource
    void aJoinedChildRefersToItsParentThere(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(people().jar("people.jar"))
                .source(
                        "app/Agency.java",
                        in("app", "@Entity public class Agency extends people.OrgUnit { String trade; }"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .contains("CREATE TABLE agency (")
                .contains("FOREIGN KEY (unit_id) REFERENCES staff.orgunit (unitid)");
    }

    @ParameterizedTest
    @EnumSource
    void aChildWithAWholeTableOfItsOwnNeedsNothingThere(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(people().jar("people.jar"))
                .source(
                        "app/Fine.java",
                        in("app", "@Entity public class Fine extends people.Payment { String reason; }"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .containsSubsequence("CREATE TABLE fine (", "amount bigint", "reason character")
                .doesNotContain("FOREIGN KEY");
    }

    @ParameterizedTest
    @EnumSource
    void columnsThatWouldBelongToATableThereAreAnError(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(people().jar("people.jar"))
                .source("app/Laptop.java", in("app", "@Entity public class Laptop extends people.Asset { int cores; }"))
                .source("app/Club.java", in("app", """
                                @Entity public class Club {
                                    @Id long id;
                                    @OneToMany @JoinColumn List<people.CrewMember> members;
                                }
                                """));

        Compilation compilation = app.compile();

        assertThat(compilation.findings())
                .extracting(m -> m.file() + ":" + m.line() + " " + m.text())
                .containsExactly(
                        "Club.java:6 [lintel:table-elsewhere] the columns of app.Club.members would be in staff.crewmember, the"
                                + " table of people.CrewMember, which another module makes. Instead: @JoinTable in place of"
                                + " @JoinColumn",
                        "Laptop.java:4 [lintel:table-elsewhere] app.Laptop would be in staff.asset, the single table of"
                                + " people.Asset, which another module makes. Instead:"
                                + " @Inheritance(strategy = InheritanceType.JOINED) on people.Asset, or the class in its"
                                + " module");
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceToAColumnThatIsNotUniqueThereIsAnError(JavaCompilers compiler) {
        Project app = app(compiler).library(people().jar("people.jar")).source("app/Task.java", in("app", """
                                @Entity public class Task {
                                    @Id long id;
                                    @ManyToOne @JoinColumn(referencedColumnName = "badge") people.CrewMember worn;
                                    @ManyToOne @JoinColumn(referencedColumnName = "nick") people.CrewMember called;
                                }
                                """));

        Compilation compilation = app.compile();

        assertThat(compilation.findings()).singleElement().satisfies(m -> {
            assertThat(m.line()).isEqualTo(7);
            assertThat(m.text())
                    .isEqualTo(
                            "[lintel:table-elsewhere] the foreign key refers to nick of staff.crewmember, which is not unique"
                                    + " there, and another module makes that table. Instead: a unique constraint on it in that module");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEntityOfAJarThatLintelDidNotSeeIsReadFromItsClass(JavaCompilers compiler) {
        Project library = new Project(folder.resolve("plain"), JavaCompilers.JAVAC)
                .processors()
                .source("plain/Unit.java", in("plain", "@Entity public class Unit { @Id private String code; }"));
        library.compile().orFail();
        Project app = app(compiler)
                .library(library.jar("plain.jar"))
                .source("app/Task.java", in("app", "@Entity class Task { @Id long id; @ManyToOne plain.Unit unit; }"));

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .contains("FOREIGN KEY (unit_code) REFERENCES unit (code)")
                .doesNotContain("CREATE TABLE unit");
    }

    private Project people() {
        return library(
                "people",
                "people/CrewMember.java",
                in("people", """
                        @Entity public class CrewMember {
                            @Id private UUID crewId;
                            @Column(unique = true) private String badge;
                            private String nick;
                        }
                        """),
                "people/OrgUnit.java",
                in("people", """
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) public class OrgUnit { @Id private int unitId; }
                        """),
                "people/Payment.java",
                in("people", """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                        public abstract class Payment { @Id private int no; private long amount; }
                        """),
                "people/Asset.java",
                in("people", "@Entity public class Asset { @Id private int no; }"),
                "-Alintel.naming=jpa",
                "-Alintel.schema=staff");
    }

    private Project places() {
        return library(
                "places",
                "places/MeetingRoom.java",
                in("places", "@Entity public class MeetingRoom { @EmbeddedId private RoomKey key; }"),
                "places/RoomKey.java",
                in("places", """
                        @Embeddable public record RoomKey(int floor, @Column(length = 9) String roomNo)
                            implements java.io.Serializable {}
                        """));
    }

    /** Compiled: paths and texts of sources, and options. */
    private Project library(String name, String... sourcesAndOptions) {
        Project library = new Project(folder.resolve(name), JavaCompilers.JAVAC).option("-Alintel.off=all");
        for (int i = 0; i < sourcesAndOptions.length; i++) {
            if (sourcesAndOptions[i].startsWith("-A")) {
                library.option(sourcesAndOptions[i]);
            } else {
                library.source(sourcesAndOptions[i], sourcesAndOptions[++i]);
            }
        }
        library.compile().orFail();
        return library;
    }

    private Project app(JavaCompilers compiler) {
        return new Project(folder.resolve("app"), compiler).option("-Alintel.off=all");
    }

    private static String in(String pack, String text) {
        return "package " + pack + ";\n" + HEAD + text;
    }
}
