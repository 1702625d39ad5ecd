package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import java.util.ArrayList;
import java.util.List;

/** Random edits of a schema, as a team makes them between two releases; the same seed gives the same edit. */
public final class RandomEdits {

    private RandomEdits() {}

    /** A few changes of all kinds; the outcome is a schema that PostgreSQL accepts. */
    public static Edit of(long seed, Schema before, PostgresVersion version) {
        Chance chance = new Chance(seed);
        Draft draft = new Draft(before);
        Names names = new Names(chance, before);
        List<Runnable> edits = new ArrayList<>();
        edits.addAll(new TableEdits(draft, chance, names, version).all());
        edits.addAll(new ColumnEdits(draft, chance, names, version).all());
        edits.addAll(new ConstraintEdits(draft, chance, names, version).all());
        edits.addAll(new EnumEdits(draft, chance, names).all());
        edits.addAll(new CompositeEdits(draft, chance, new RandomSchemas(chance, version, names)).all());
        edits.addAll(new OtherEdits(draft, chance).all());
        for (int i = chance.between(1, 6); i > 0; i--) {
            chance.pick(edits).run();
            draft.schema(Cut.danglingForeignKeys(draft.schema()));
        }
        return AuditEdits.of(draft.edit(), chance);
    }
}
