package dev.lintel.processor.derive.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.derive.CompiledModel;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each topic's schema, by Lintel and by Hibernate, on a server each. */
class SameAsHibernateTest {

    static Stream<Arguments> topics() {
        return Topic.all().stream()
                .flatMap(topic -> Stream.of(Names.values()).map(names -> Arguments.of(topic, names)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void bothGiveTheSameTablesColumnsKeysAndSequences(Topic topic, Names names) {
        CompiledModel model = CompiledModel.of(topic.sources(), names.option());
        assertThat(model.errors()).isEmpty();
        Schema schema = model.schema().orElseThrow();

        try (TestDatabase ours = TestDatabase.create();
                TestDatabase theirs = TestDatabase.create()) {
            ours.execute(SchemaSql.of(schema, ours.version()));
            HibernateSchema.create(topic, names, theirs);

            assertThat(Catalog.of(ours).differencesFrom(Catalog.of(theirs))).isEmpty();
            HibernateSchema.validate(topic, names, ours);
        }
    }
}
