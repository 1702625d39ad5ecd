package dev.lintel.processor.check.missingbackfill;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.QuestionCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.schema.plan.Question;

/** Reports new columns that old rows have no value for: the plan asks what they are to hold. */
public final class MissingBackfill extends QuestionCheck {

    public MissingBackfill() {
        super(
                new CheckInfo(
                        Question.MISSING_BACKFILL,
                        Severity.WARNING,
                        "a new NOT NULL column for which old rows have no value"),
                "");
    }
}
