package dev.lintel.schema.plan;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.AddColumn;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New columns that are NOT NULL, where the rows that are there already have no value. */
final class MissingBackfills {

    private MissingBackfills() {}

    static List<Question> in(List<Operation> operations, Schema after, Hints hints) {
        List<Question> questions = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add) {
                ColumnName name = new ColumnName(add.table(), add.column().name());
                boolean needsValue = after.table(add.table())
                        .flatMap(t -> t.column(add.column().name()))
                        .filter(c -> !c.nullable() && c.value() instanceof ColumnValue.None)
                        .isPresent();
                if (needsValue && !hints.backfills().containsKey(name)) {
                    questions.add(question(name));
                }
            }
        }
        return questions;
    }

    private static Question question(ColumnName name) {
        return new Question(
                Question.MISSING_BACKFILL,
                Question.Subject.column(name),
                "column " + name + " is new and NOT NULL, and rows that are there already have no value for it",
                Optional.empty(),
                "@Backfill(\"an SQL expression\") or @Default(\"a constant\") on the attribute",
                Optional.empty());
    }
}
