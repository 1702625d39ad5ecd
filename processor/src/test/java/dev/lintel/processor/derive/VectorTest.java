package dev.lintel.processor.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import org.junit.jupiter.api.Test;

/** The types of pgvector, which the server of the tests does not have. */
class VectorTest {

    @Test
    void vectorsHaveTheirLengthAndTheirExtension() {
        Schema schema = CompiledModel.ofText("""
                        package shop;

                        import jakarta.persistence.*;
                        import org.hibernate.annotations.*;
                        import org.hibernate.type.SqlTypes;

                        @Entity
                        class Picture {
                            @Id long id;
                            @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 3) float[] embedding;
                        }
                        """).schema().orElseThrow();

        assertThat(schema.tables().values())
                .singleElement()
                .satisfies(
                        table -> assertThat(table.columns().get(1).type().sql()).isEqualTo("vector(3)"));
        assertThat(schema.extensions()).contains(Identifier.of("vector"));
    }
}
