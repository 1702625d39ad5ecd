package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.diagram.ErDiagram;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.Golden;
import dev.lintel.schema.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tables get a history, and what it is called. */
class AuditedTest {

    private static final Path SOURCE = Path.of("src/test/resources/dev/lintel/processor/derive/audited/Audited.java");

    private final SchemaDocument document =
            CompiledModel.of(List.of(SOURCE)).document().orElseThrow();

    @Test
    void eachTableOfAnAuditedEntityHasAHistory() {
        String sql = SchemaSql.of(document.schema(), PostgresVersion.DEFAULT);

        Golden.of(AuditedTest.class).assertSame("audited.sql", sql);
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(14))) {
            database.execute(sql);
        }
    }

    @Test
    void historyGoesWithARenamedTable() {
        assertThat(document.hints().tables())
                .containsEntry(
                        QualifiedName.of("sales", "orders_history"), QualifiedName.of("sales", "purchases_history"));
    }

    @Test
    void namesFitIntoPostgres() {
        assertThat(History.in(document.schema()))
                .isNotEmpty()
                .allSatisfy(history -> assertThat(history.name().isTooLong()).isFalse())
                .allSatisfy(
                        history -> assertThat(document.schema().table(history)).isPresent());
    }

    @Test
    void indexWhoseNameIsTakenGetsAnother() {
        Schema schema = CompiledModel.ofText("""
                        package shop;

                        import dev.lintel.Audited;
                        import jakarta.persistence.*;

                        @Entity
                        @Audited
                        @Table(name = "orders", indexes = @Index(name = "ix_orders_history_row_key_id", columnList = "code"))
                        class Order {
                            @Id long id;
                            String code;
                        }
                        """).schema().orElseThrow();

        assertThat(schema.relations())
                .contains(
                        QualifiedName.of("ix_orders_history_row_key_id"),
                        QualifiedName.of("orders_history_ix_orders_history_row_key_id"));
    }

    @Test
    void diagramIsAboutTheModel() {
        assertThat(ErDiagram.of(document.schema())).contains("Payment").doesNotContain("orders_history");
    }

    @Test
    void otherAnnotationsOfTheNameAreNotOurs() {
        assertThat(document.schema()
                        .table(QualifiedName.of("visits"))
                        .orElseThrow()
                        .triggers())
                .isEmpty();
        assertThat(document.schema().functions().keySet())
                .extracting(QualifiedName::name)
                .contains(Identifier.of("write_history"));
    }
}
