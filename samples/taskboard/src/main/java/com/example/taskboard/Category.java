package com.example.taskboard;

import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import dev.lintel.Label;

/** What a task is about. A lookup table, since teams add categories and drop them again. */
@Enum(name = "categories", strategy = Strategy.LOOKUP)
public enum Category {
    FEATURE,
    BUG,
    @Label("chore")
    HOUSEKEEPING
}
