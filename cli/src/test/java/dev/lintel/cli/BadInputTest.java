package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people give that is wrong: each gets one line that says what, where and how to mend it. */
class BadInputTest {

    @TempDir
    Path folder;

    private Project project;
    private TestDatabase database;

    @BeforeEach
    void startWithARevision() {
        project = new Project(folder).file("java/shop/Customer.java", DayTest.customer(""));
        project.compile();
        project.revision("create customers");
        project.compile();
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void aServerThatIsDownCannotBeReached() {
        assertRefused(
                project.run("jdbc:postgresql://localhost:1/app?user=ann&password=s3cret", "upgrade"),
                3,
                "lintel upgrade: the database cannot be reached: Connection to localhost:1 refused.",
                "(SQLSTATE 08001). See that the server runs and that the URL names it");
    }

    @Test
    void aHostThatIsNotThereIsNamed() {
        assertRefused(
                project.run("postgresql://ann:s3cret@no-such-host.invalid/app", "upgrade"),
                3,
                "there is no host 'no-such-host.invalid'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://ann:s3cret@localhost/app", "jdbc:h2:mem:app", "app"})
    void anAddressOfAnotherKindIsWrongUse(String url) {
        assertRefused(
                project.run(url, "upgrade"),
                2,
                "is no address of a PostgreSQL database; write jdbc:postgresql://host:port/database or");
    }

    @Test
    void aWrongPasswordIsNotShown() throws Exception {
        String host = "host all ann 127.0.0.1/32 scram-sha-256";
        database.execute("DROP ROLE IF EXISTS ann", "CREATE ROLE ann LOGIN PASSWORD 'right'");
        Path rules = Path.of(database.rows("SHOW hba_file").get(0));
        String before = Files.readString(rules);
        try {
            Files.writeString(rules, host + "\n" + host.replace("127.0.0.1/32", "::1/128") + "\n" + before);
            database.execute("SELECT pg_reload_conf()");
            assertRefused(
                    Run.with(
                            Map.of("PGPASSWORD", "s3cret"),
                            "upgrade",
                            "--url",
                            urlOf("ann"),
                            "--classpath",
                            project.classes().toString()),
                    3,
                    "the database refused: FATAL: password authentication failed for user \"ann\" (SQLSTATE 28P01)."
                            + " Give the right user and password: --user, PGPASSWORD or ~/.pgpass");
        } finally {
            Files.writeString(rules, before);
            database.execute("SELECT pg_reload_conf()", "DROP ROLE ann");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertRefused(
                project.run(database.url().replaceAll("/test_\\d+", "/nowhere"), "upgrade"),
                3,
                "database \"nowhere\" does not exist",
                "Make it with CREATE DATABASE, or name another in the URL");
    }

    @Test
    void aUserWhoMayOnlyReadIsToldSoAndNothingIsLost() {
        database.execute("DROP ROLE IF EXISTS bob", "CREATE ROLE bob LOGIN");
        try {
            assertRefused(
                    project.run(urlOf("bob"), "upgrade"),
                    3,
                    "Lintel's tables cannot be made in schema public (--records-schema names another one)",
                    "permission denied for schema public (SQLSTATE 42501). Grant it to the user");
            assertThat(project.run(urlOf("bob"), "current").out()).startsWith("base: no revision is applied");

            project.run(database.url(), "upgrade");
            database.execute(
                    "GRANT SELECT ON ALL TABLES IN SCHEMA public TO bob",
                    "ALTER ROLE bob SET default_transaction_read_only = on");

            assertThat(project.run(urlOf("bob"), "upgrade").out()).startsWith("nothing to do");
            assertRefused(
                    project.run(urlOf("bob"), "downgrade", "base"),
                    3,
                    "(SQLSTATE 25006). Name the primary, not a standby, and a user who may write");
            assertThat(database.rows("SELECT to_regclass('customers')")).containsExactly("customers");
        } finally {
            database.execute("DROP OWNED BY bob", "DROP ROLE bob");
        }
    }

    @Test
    void aBrokenLockIsNamedWithTheLineAndLeftAsItIs() throws IOException {
        String whole = Files.readString(project.lock());
        String half = whole.substring(0, whole.length() / 2);
        Files.writeString(project.lock(), half);

        assertRefused(
                project.revision("next"), 2, "schema.lock cannot be read: line ", "take the file from version control");
        assertRefused(project.check(database.url()), 2, "schema.lock cannot be read: line ");
        assertThat(project.compile())
                .startsWith("error: [lintel:schema-lock] META-INF/lintel/schema.lock cannot be read");
        assertThat(project.lock()).hasContent(half);
    }

    @Test
    void aLockOfANewerFormatSaysWhatReadsIt() throws IOException {
        Files.writeString(project.lock(), Files.readString(project.lock()).replace("\"format\": 1", "\"format\": 99"));

        String said =
                "it has format 99, and this version of Lintel reads formats up to 1; use the version of Lintel that wrote it";
        assertRefused(project.revision("next"), 2, said);
        assertThat(project.compile()).contains(said);
        assertThat(project.revisions()).hasSize(1);
    }

    @Test
    void aConflictInTheLockSaysHowToGoOn() throws IOException {
        Files.writeString(project.lock(), "<<<<<<< HEAD\n" + Files.readString(project.lock()));

        assertRefused(project.revision("next"), 2, "line 1 is a conflict marker of git's");
        assertThat(project.compile()).contains("line 1 is a conflict marker of git's");
    }

    @Test
    void optionsThatAreNoneNameTheNearest() {
        assertThat(project.compile("-Alintel.nming=jpa"))
                .contains("error: [lintel:options] there is no option lintel.nming; did you mean lintel.naming?");
        assertThat(project.compile("-Alintel.naming=japa", "-Alintel.off=float-mony", "-Alintel.postgres=9"))
                .contains("lintel.naming takes snake_case or jpa, not 'japa'; did you mean 'jpa'?")
                .contains("there is no check 'float-mony' for lintel.off; did you mean 'float-money'?")
                .contains("lintel.postgres takes a major version from 13 to 18, not '9'");
    }

    @Test
    void aClassThatDoesNotCompileIsJavacsToTell() {
        project.file("java/shop/Bad.java", "package shop; class Bad { Missing missing; }")
                .file("java/shop/Customer.java", DayTest.customer("Absent absent;"));

        assertThat(project.compile())
                .contains("Bad.java:1: error: cannot find symbol", "Customer.java:15: error: cannot find symbol")
                .doesNotContain("Exception", "at dev.lintel");
    }

    @Test
    void foldersThatAreNotThereAreNamed() {
        String none = folder.resolve("none").toString();
        assertRefused(
                Run.of("revision", "-m", "x", "--model", none), 2, "no model at " + none, "Compile the entities with");
        assertRefused(
                Run.of("upgrade", "--classpath", none, "--url", database.url()),
                2,
                "there is no such file or folder as " + none + "; compile the revisions first");
    }

    @Test
    void targetsThatAreNoneAreRefused() {
        assertRefused(project.run(database.url(), "upgrade", "zzz"), 2, "there is no revision 'zzz'; lintel history");
        assertRefused(
                project.run(database.url(), "downgrade", "+1"), 2, "'+1' cannot be reached: revisions to undo: 0");
        assertRefused(project.run(database.url(), "upgrade", "+5"), 2, "revisions to apply: 1");
    }

    private static void assertRefused(Run run, int exit, String... said) {
        assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(said).doesNotContain("s3cret", "Exception", "\tat ");
    }

    private String urlOf(String user) {
        return database.url().replaceAll("user=\\w+", "user=" + user);
    }
}
