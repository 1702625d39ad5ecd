package dev.lintel.schema.revision.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Reversal;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What other tools run to undo a revision is what its downgrade says. */
class PartsTest {

    private static final PostgresVersion VERSION = PostgresVersion.DEFAULT;

    private static TableBuilder users() {
        return Table.builder(QualifiedName.of("users"))
                .column(Column.of("id", PlainType.BIGINT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_users"), List.of(Identifier.of("id"))));
    }

    private static Release withoutFax() {
        Table before = users().column(Column.of("fax", PlainType.TEXT))
                .index(Index.of("ix_users_fax", "fax"))
                .build();
        return Release.between(Schema.of(List.of(before)), Schema.of(List.of(users().build())), Hints.NONE);
    }

    private static List<String> undone(Plan plan, Schema before) {
        List<String> undone = new ArrayList<>();
        for (Part part : Parts.of(Reversal.of(plan, before), VERSION)) {
            undone.addAll(0, part.downgrade());
        }
        return undone;
    }

    @Test
    void whatTheNewCodeLeftEmptyIsFilledBeforeItIsNotNullAgain() {
        Table before = users().column(Column.of("fax", PlainType.TEXT)).build();

        assertThat(undone(withoutFax().expand(), Schema.of(List.of(before))))
                .filteredOn(s -> s.contains("fax"))
                .first()
                .asString()
                .contains("UPDATE users SET fax = ''");
    }

    @Test
    void aColumnThatComesBackGetsItsIndexWithoutALock() {
        Release release = withoutFax();

        assertThat(undone(release.contract(), release.interim()))
                .anyMatch(s -> s.startsWith("CREATE INDEX CONCURRENTLY ix_users_fax"));
    }

    @Test
    void allOfADowngradeIsUndone() {
        LongStream.range(0, 200).forEach(seed -> {
            Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, VERSION), VERSION);
            Release release = Release.between(edit.before(), edit.after(), edit.hints());
            for (Plan plan : release.plans()) {
                Schema before = plan.equals(release.expand()) ? edit.before() : release.interim();
                List<String> said = new ArrayList<>();
                Reversal.of(plan, before)
                        .forEach(r -> said.addAll(
                                0, r.downgrade().stream().map(Object::toString).toList()));
                assertThat(said)
                        .isEqualTo(
                                plan.downgrade().stream().map(Object::toString).toList());
            }
        });
    }
}
