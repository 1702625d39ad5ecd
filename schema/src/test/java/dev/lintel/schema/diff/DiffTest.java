package dev.lintel.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.DropColumn;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases of comparison that random schemas rarely reach. */
class DiffTest {

    private static final QualifiedName TASKS = QualifiedName.of("tasks");
    private static final Column TITLE = Column.of("title", PlainType.TEXT);
    private static final Column LOUD = Column.of("loud", PlainType.TEXT)
            .withNullable(true)
            .withValue(new ColumnValue.Generated(Expr.of("upper(title)"), false));

    private static Schema tasks(Column... columns) {
        return Schema.of(List.of(Table.of(TASKS, List.of(columns))));
    }

    private static Hints renamed(String name, String old) {
        return new Hints(
                new TreeMap<>(),
                new TreeMap<>(Map.of(new ColumnName(TASKS, Identifier.of(name)), Identifier.of(old))),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    @Test
    void virtualColumnThatBecomesPlainUnderAnotherNameIsMadeAnew() {
        Column shout = LOUD.withName(Identifier.of("shout")).withValue(ColumnValue.none());

        Plan plan = Plan.between(tasks(TITLE, LOUD), tasks(TITLE, shout), renamed("shout", "loud"));

        assertThat(plan.upgrade()).containsExactly(new DropColumn(TASKS, LOUD.name()), new AddColumn(TASKS, shout));
        assertThat(plan.downgrade()).containsExactly(new DropColumn(TASKS, shout.name()), new AddColumn(TASKS, LOUD));
        assertThat(plan.questions()).isEmpty();
    }

    @Test
    void computedColumnThatIsRenamedWhileItsBaseChangesIsMadeAnew() {
        Column wide = Column.of("title", PlainType.JSONB);
        Column shout = LOUD.withName(Identifier.of("shout"));

        Plan plan = Plan.between(tasks(TITLE, LOUD), tasks(wide, shout), renamed("shout", "loud"));

        assertThat(plan.upgrade())
                .startsWith(new DropColumn(TASKS, LOUD.name()))
                .endsWith(new AddColumn(TASKS, shout));
        assertThat(plan.questions()).isEmpty();
    }
}
