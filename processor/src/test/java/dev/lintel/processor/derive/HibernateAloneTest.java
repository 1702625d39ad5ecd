package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What Hibernate starts with is no error where all checks are off. */
class HibernateAloneTest {

    private static final String ENTITIES = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
            class Cart {
                @Id long id;
                String name;
                @org.hibernate.annotations.Type(Odd.class) Odd odd;
            }

            @Entity
            @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
            class Label {
                @Id long id;
                String name;
            }

            abstract class Odd implements org.hibernate.usertype.UserType<Odd> {}
            """;

    @Test
    void whatCannotBeReadIsLeftOut() {
        CompiledModel model = CompiledModel.ofText(ENTITIES);

        assertThat(model.errors()).isEmpty();
        assertThat(table(model.schema().orElseThrow(), "cart").columns())
                .extracting(Column::name)
                .extracting(Object::toString)
                .containsExactly("id", "name");
    }

    @Test
    void nameThatIsTakenGetsItsTablesNameInFront() {
        Schema schema = CompiledModel.ofText(ENTITIES).schema().orElseThrow();

        assertThat(uniques(schema, "cart")).containsExactly("by_name");
        assertThat(uniques(schema, "label")).containsExactly("label_by_name");
    }

    @Test
    void bothAreErrorsOtherwise() {
        CompiledModel model = CompiledModel.ofText(ENTITIES, "-Alintel.off=unnamed-constraint");

        assertThat(model.errors())
                .extracting(e -> e.getMessage(Locale.ROOT))
                .anyMatch(m -> m.contains("[lintel:unmapped-type]"))
                .anyMatch(m -> m.contains("[lintel:name-collision]"));
        assertThat(model.schema()).isEmpty();
    }

    private static Table table(Schema schema, String name) {
        return schema.tables().values().stream()
                .filter(t -> t.name().name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uniques(Schema schema, String table) {
        return table(schema, table).uniques().stream()
                .map(UniqueConstraint::name)
                .map(Object::toString)
                .toList();
    }
}
