package dev.lintel.processor.check.possiblerename;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.QuestionCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.schema.plan.Question;

/** Refuses a drop beside an addition that may be a rename: the plan asks which it is. */
public final class PossibleRename extends QuestionCheck {

    public PossibleRename() {
        super(
                new CheckInfo(
                        Question.POSSIBLE_RENAME,
                        Severity.ERROR,
                        "a column, table or enum value that goes while another of the same kind comes"),
                "; where it is none, accept that with @Allow");
    }
}
