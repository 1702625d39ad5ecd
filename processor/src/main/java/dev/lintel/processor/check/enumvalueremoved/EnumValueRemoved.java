package dev.lintel.processor.check.enumvalueremoved;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.QuestionCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.schema.plan.Question;

/** Refuses values of enums that go or change places: the plan asks what becomes of their rows. */
public final class EnumValueRemoved extends QuestionCheck {

    public EnumValueRemoved() {
        super(
                new CheckInfo(
                        Question.ENUM_VALUE_REMOVED,
                        Severity.ERROR,
                        "a value of an enum that goes or changes places, with nothing said of the rows that have it"),
                "; where that is meant, accept it with @Allow");
    }
}
