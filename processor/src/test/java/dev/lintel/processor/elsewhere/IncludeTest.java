package dev.lintel.processor.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code lintel.include}: the schemas of several modules as that of one application. */
class IncludeTest {

    private static final String HEAD = "import jakarta.persistence.*;\nimport java.util.*;\nimport dev.lintel.*;\n";
    private static final String TASK =
            "@Entity public class Task { @Id long id; @ManyToOne people.CrewMember doneBy; people.Rank least; }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(29)
    void theTablesOfTheModuleOfAClassAreTablesOfTheSchema(JavaCompilers compiler) {
        Project app = app(compiler).option("-Alintel.include=people.CrewMember");

        app.compile().orFail();

        assertThat(app.written().text("schema.sql"))
                .contains(
                        "CREATE SCHEMA IF NOT EXISTS staff",
                        "CREATE TABLE staff.crew_member (",
                        "CREATE TABLE staff.ship (")
                .containsSubsequence("CREATE TABLE task (", "REFERENCES staff.crew_member (crew_id)")
                .containsOnlyOnce("CREATE TYPE rank AS ENUM")
                .doesNotContain("have to be there", "another module");
    }

    @ParameterizedTest
    @EnumSource
    void aCompileOfOneFileGivesTheSame(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(plain("").jar("plain.jar"))
                .option("-Alintel.include=people.CrewMember,plain.Unit")
                .source("app/Note.java", in("app", "@Entity class Note { @Id long id; }"));
        app.compile().orFail();
        app.edit("app/Note.java", "long id;", "long id; String text;");

        app.compile("app/Note.java").orFail();

        assertThat(app.written().differencesTo(app.cleanlyWritten())).isEmpty();
        assertThat(app.written().text("schema.sql"))
                .contains("CREATE TABLE unit (", "CREATE TABLE task (", "text char");
    }

    @ParameterizedTest
    @EnumSource
    void oneLockAndOneHistoryHaveWhatChangesInAnyModule(JavaCompilers compiler) throws IOException {
        Project people = people("@Column(name = \"sobriquet\") @RenamedFrom(\"nick\")");
        Path lock = folder.resolve("schema.lock");
        Project before = app(compiler).option("-Alintel.include=people.CrewMember");
        before.compile().orFail();
        Files.writeString(lock, lockOf(before));
        Project app = new Project(folder.resolve("later"), compiler)
                .library(people.jar("later.jar"))
                .option(
                        "-Alintel.off=all",
                        "-Alintel.include=people.CrewMember",
                        "-Alintel.pending=note",
                        "-Alintel.lock=" + lock)
                .source("app/Task.java", in("app", TASK));

        app.compile().orFail();

        assertThat(app.written().text("pending/revision.java"))
                .contains("t.renameColumn(\"staff.crew_member\", \"nick\", \"sobriquet\")");
    }

    @ParameterizedTest
    @EnumSource
    void whatTwoModulesHaveOtherwiseUnderOneNameIsAnError(JavaCompilers compiler) {
        Project app = app(compiler)
                .option("-Alintel.include=people.CrewMember", "-Alintel.postgres=14")
                .source("app/Rank.java", in("app", """
                        @dev.lintel.Enum(name = "rank") enum Rank { CAPTAIN }
                        """))
                .source("app/Ship.java", in("app", """
                        @Entity @Table(schema = "staff") class Ship { @Id long id; Rank rank; String flag; }
                        """))
                .source("app/Port.java", in("app", """
                        @Entity @Table(schema = "staff", indexes = @Index(name = "crew_member_pkey", columnList = "id, name"))
                        class Port { @Id long id; String name; }
                        """))
                .source("app/Task.java", in("app", "@Entity class Task { @Id long id; }"));

        Compilation compilation = app.compile();

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.findings())
                .extracting(Compilation.Message::text)
                .containsExactly(
                        "[lintel:include] the module of people.CrewMember and this one both have rank, and not the same."
                                + " Fix: another name in one of them.",
                        "[lintel:include] the module of people.CrewMember and this one both have staff.ship, and not the same."
                                + " Fix: another name in one of them.");
        assertThat(app.written().files()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aModuleForANewerServerIsAnError(JavaCompilers compiler) {
        Project app = app(compiler).option("-Alintel.include=people.Rank", "-Alintel.postgres=13");

        assertThat(app.compile().findings())
                .extracting(Compilation.Message::text)
                .containsExactly(
                        "[lintel:include] the module of people.Rank was compiled for PostgreSQL 14, and this one is for"
                                + " 13. Fix: the same lintel.postgres for both.");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeIncludedIsAnErrorThatSaysWhy(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(plain("").jar("plain.jar"))
                .option("-Alintel.include=people.Nobody, app.Task,plain.Helper");

        assertThat(app.compile().findings())
                .extracting(Compilation.Message::text)
                .containsExactly(
                        "[lintel:include] the option lintel.include names app.Task, which is of this module itself. Fix: leave it"
                                + " out.",
                        "[lintel:include] the option lintel.include names people.Nobody, which is not on the class path. Fix: say"
                                + " the full name of a class, with $ before a nested one, and let its jar be a dependency.",
                        "[lintel:include] the option lintel.include names plain.Helper, which maps nothing, and whose jar has no"
                                + " META-INF/lintel/schema.json. Fix: say an entity, or compile its module with Lintel.");
        assertThat(app.written().files()).isEmpty();
    }

    /** Nobody who includes it can mend it, so its habits are not told; what cannot be mapped is. */
    @ParameterizedTest
    @EnumSource
    @Scenario(29)
    void anEntityOfAJarWithoutASchemaIsATableOfThisModule(JavaCompilers compiler) {
        Project app = new Project(folder.resolve("strict"), compiler)
                .library(plain("").jar("plain.jar"))
                .option("-Alintel.include=plain.Unit");
        app.source("app/Stock.java", in("app", """
                @Entity class Stock {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                    @OnDelete(OnDelete.Action.RESTRICT)
                    @ManyToOne(optional = false) @JoinColumn(nullable = false, foreignKey = @ForeignKey(name = "fk_stock_unit"))
                    plain.Unit unit;
                }
                """)).option("-Alintel.off=missing-timestamps,unindexed-foreign-key");

        Compilation compilation = app.compile().orFail();

        assertThat(compilation.findings()).isEmpty();
        assertThat(app.written().text("schema.sql"))
                .containsSubsequence(
                        "CREATE TABLE unit (", "code character varying(255) NOT NULL", "size double precision")
                .contains("size_label ", "kind ", "REFERENCES unit (code) ON DELETE RESTRICT");
    }

    @ParameterizedTest
    @EnumSource
    void anIncludedEntityThatCannotBeMappedIsAnError(JavaCompilers compiler) {
        Project app = app(compiler)
                .library(plain("@ManyToOne Helper helper;").jar("plain.jar"))
                .option("-Alintel.include=plain.Unit", "-Alintel.error=all", "-Alintel.off=missing-timestamps");

        assertThat(app.compile().findings())
                .extracting(Compilation.Message::text)
                .anyMatch(m -> m.contains("plain.Unit") && m.contains("helper"));
    }

    private Project app(JavaCompilers compiler) {
        return new Project(folder.resolve("app"), compiler)
                .library(people("").jar("people.jar"))
                .option("-Alintel.off=all")
                .source("app/Task.java", in("app", TASK));
    }

    private Project people(String onNick) {
        Project people = new Project(folder.resolve("people" + onNick.length()), JavaCompilers.JAVAC)
                .option("-Alintel.off=all")
                .source("people/Rank.java", in("people", """
                        @dev.lintel.Enum(name = "rank") public enum Rank { CAPTAIN, MATE }
                        """))
                .source("people/CrewMember.java", in("people", """
                        @Entity @Table(schema = "staff")
                        public class CrewMember { @Id private UUID crewId; %s private String nick; private Rank rank; }
                        """.formatted(onNick)))
                .source(
                        "people/Ship.java",
                        in(
                                "people",
                                "@Entity @Table(schema = \"staff\") public class Ship { @Id private int no; Rank least; }"));
        people.compile().orFail();
        return people;
    }

    private Project plain(String more) {
        Project plain = new Project(folder.resolve("plain"), JavaCompilers.JAVAC)
                .processors()
                .source("plain/Helper.java", in("plain", "public class Helper {}"))
                .source("plain/Kind.java", in("plain", "public enum Kind { LOOSE, PACKED }"))
                .source("plain/Size.java", in("plain", """
                        @Embeddable public class Size { private double size; private String sizeLabel; }
                        """))
                .source("plain/Unit.java", in("plain", """
                        @Entity public class Unit { @Id private String code; private Size size; private Kind kind; %s }
                        """.formatted(more)));
        plain.compile().orFail();
        return plain;
    }

    /** What a revision leaves behind: the schema without the types that it came from. */
    private static String lockOf(Project project) {
        String schema = project.written().text("schema.json");
        return schema.substring(0, schema.lastIndexOf(",\n  \"types\"")) + "\n}\n";
    }

    private static String in(String pack, String text) {
        return "package " + pack + ";\n" + HEAD + text;
    }
}
