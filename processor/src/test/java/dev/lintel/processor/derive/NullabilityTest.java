package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be NULL beyond what Hibernate says, and what even Hibernate says otherwise. */
class NullabilityTest {

    private static final String ENTITIES = """
            package shop;

            import jakarta.persistence.*;
            import org.jspecify.annotations.*;

            @Entity
            class Cart {
                @Id long id;
                @Column(name = "line_count") int lines;
                @Column(nullable = true) int guesses;
                @NonNull String title;
                String note;
                Weight weight;
            }

            @Embeddable
            class Weight {
                @Column(name = "net_grams") int net;
                int gross;
            }

            @Entity
            @NullMarked
            class Label {
                @Id long id;
                String text;
                @Nullable String colour;
                @Basic(optional = true) String font;
                @Column(nullable = true) String size;
            }

            @NullMarked
            class Outside {
                @Entity(name = "Inner")
                static class Inner {
                    @Id long id;
                    String text;
                }

                @Entity(name = "Other")
                @NullUnmarked
                static class Other {
                    @Id long id;
                    String text;
                }
            }

            @Entity
            class Vehicle {
                @Id long id;
            }

            @Entity
            class Car extends Vehicle {
                @Column(nullable = false) String plate;
                int doors;
            }
            """;

    @Test
    void primitivesAndWhatIsNeverNullInJavaAreNotNull() {
        Schema schema = derived("-Alintel.off=unnamed-constraint");

        assertThat(notNull(schema, "cart")).containsExactlyInAnyOrder("id", "line_count", "title");
        assertThat(notNull(schema, "label")).containsExactlyInAnyOrder("id", "text");
        assertThat(notNull(schema, "inner")).containsExactlyInAnyOrder("id", "text");
        assertThat(notNull(schema, "other")).containsExactly("id");
    }

    @Test
    void withAllChecksOffOnlyWhatHibernateReadsCounts() {
        Schema schema = derived();

        assertThat(notNull(schema, "cart")).containsExactly("id");
        assertThat(notNull(schema, "label")).containsExactly("id");
    }

    @Test
    void whatASubclassAddsToASingleTableMayBeNullInOtherRows() {
        Schema schema = derived("-Alintel.off=unnamed-constraint");

        assertThat(notNull(schema, "vehicle")).containsExactlyInAnyOrder("id", "dtype");
    }

    @Test
    void withAllChecksOffASubclassColumnIsNotNullWhereItsAnnotationSaysSo() {
        assertThat(notNull(derived(), "vehicle")).containsExactlyInAnyOrder("id", "dtype", "plate");
    }

    private static Schema derived(String... options) {
        CompiledModel model = CompiledModel.ofText(ENTITIES, options);
        assertThat(model.errors()).isEmpty();
        return model.schema().orElseThrow();
    }

    private static List<String> notNull(Schema schema, String table) {
        return schema.tables().values().stream()
                .filter(t -> t.name().name().value().equals(table))
                .map(Table::columns)
                .flatMap(List::stream)
                .filter(c -> !c.nullable())
                .map((Column c) -> c.name().value())
                .toList();
    }
}
