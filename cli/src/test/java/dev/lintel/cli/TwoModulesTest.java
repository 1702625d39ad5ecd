package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.testing.TestDatabase;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules on one database: the tables of one refer to those of the other. */
class TwoModulesTest {

    private static final String ORDER = """
            package app;

            import jakarta.persistence.*;

            @Entity
            @Table(name = "orders")
            public class Order {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;

                @ManyToOne(optional = true)
                @JoinColumn(foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
                @dev.lintel.OnDelete(dev.lintel.OnDelete.Action.RESTRICT)
                shop.Customer customer;
            }
            """;

    @TempDir
    Path folder;

    private Project shop;
    private Project app;
    private TestDatabase database;

    @BeforeEach
    void writeTheirFirstRevisions() {
        shop = new Project(folder.resolve("shop")).file("java/shop/Customer.java", DayTest.customer(""));
        shop.compile();
        assertThat(shop.revision("create customers").exit()).isZero();
        shop.compile();
        app = new Project(folder.resolve("app")).file("java/app/Order.java", ORDER);
        compile();
        assertThat(app.revision("create orders").exit()).isZero();
        assertThat(compile()).isEmpty();
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void theRevisionRefersToATableThatItDoesNotMake() {
        assertThat(app.revisions())
                .singleElement()
                .asString()
                .contains(".references(\"customers\", \"id\")")
                .doesNotContain("createTable(\"customers\"");
        assertThat(Project.read(app.classes().resolve("META-INF/lintel/schema.sql")))
                .contains("-- Another module makes what has to be there first: customers\n");
    }

    @Test
    void eachModuleFollowsAndGoesBackAlone() {
        assertThat(shop.run(database.url(), "upgrade", "--records-schema", "public")
                        .exit())
                .isZero();
        database.execute("CREATE SCHEMA app_records");

        Run upgrade = app.run(database.url(), "upgrade", "--records-schema", "app_records");

        assertThat(upgrade.err()).isEmpty();
        assertThat(Run.of(
                        "drift",
                        "--url",
                        database.url(),
                        "--model",
                        app.classes().toString()))
                .isEqualTo(new Run(0, "the database is what the model says\n", ""));
        assertThat(app.run(database.url(), "downgrade", "base", "--records-schema", "app_records")
                        .err())
                .isEmpty();
        assertThat(Run.of(
                                "drift",
                                "--url",
                                database.url(),
                                "--model",
                                shop.classes().toString())
                        .exit())
                .isZero();
    }

    @Test
    void checkReplaysItWithoutTheOtherModule() {
        assertThat(app.check(database.url()))
                .satisfies(run -> assertThat(run.err()).isEmpty());
        assertThat(app.check(database.url()).out()).endsWith("revisions, lock and model are one\n");
    }

    private String compile() {
        return app.compile(
                "-classpath",
                String.join(
                        File.pathSeparator,
                        app.classes().toString(),
                        shop.classes().toString(),
                        System.getProperty("java.class.path")));
    }
}
