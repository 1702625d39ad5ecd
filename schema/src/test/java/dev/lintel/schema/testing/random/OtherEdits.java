package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.PlainType;
import java.util.List;

/** Edits of sequences, functions, schemas and extensions. */
final class OtherEdits {

    private static final Identifier EXTRA = Identifier.of("archive");
    private static final QualifiedName KEEP = QualifiedName.of("archive", "keep");

    private final Draft draft;
    private final Chance chance;

    OtherEdits(Draft draft, Chance chance) {
        this.draft = draft;
        this.chance = chance;
    }

    List<Runnable> all() {
        return List.of(this::sequence, this::function, this::schemas, this::extensions);
    }

    private void sequence() {
        chance.pickAny(List.copyOf(draft.schema().sequences().values())).ifPresent(sequence -> {
            if (chance.oneIn(2)) {
                draft.schema(draft.schema().toBuilder()
                        .put(new Sequence(sequence.name(), PlainType.BIGINT, new SequenceOptions(5, 10)))
                        .build());
            } else {
                Schema without =
                        Cut.text(draft.schema(), Literal.of(sequence.name().quoted()));
                draft.schema(without.toBuilder().removeSequence(sequence.name()).build());
            }
        });
    }

    private void function() {
        chance.pickAny(List.copyOf(draft.schema().functions().values())).ifPresent(function -> {
            if (chance.oneIn(2)) {
                draft.schema(draft.schema().toBuilder()
                        .put(new TriggerFunction(
                                function.name(), "BEGIN\n    -- another one\n    RETURN coalesce(NEW, OLD);\nEND"))
                        .build());
                return;
            }
            drop(function.name());
        });
    }

    private void drop(QualifiedName function) {
        for (Table table : draft.schema().tables().values()) {
            draft.change(
                    table.name(),
                    t -> t.triggers(
                            Cut.keep(table.triggers(), r -> !r.function().equals(function))));
        }
        draft.schema(draft.schema().toBuilder().removeFunction(function).build());
    }

    private void schemas() {
        if (draft.schema().schemas().contains(EXTRA)) {
            drop(KEEP);
            draft.schema(draft.schema().toBuilder().removeSchema(EXTRA).build());
        } else {
            draft.schema(draft.schema().toBuilder()
                    .schema(EXTRA)
                    .put(new TriggerFunction(KEEP, "BEGIN\n    RETURN coalesce(NEW, OLD);\nEND"))
                    .build());
        }
    }

    private void extensions() {
        Identifier trigrams = Identifier.of("pg_trgm");
        draft.schema(
                draft.schema().extensions().contains(trigrams)
                        ? draft.schema().toBuilder().removeExtension(trigrams).build()
                        : draft.schema().toBuilder().extension(trigrams).build());
    }
}
