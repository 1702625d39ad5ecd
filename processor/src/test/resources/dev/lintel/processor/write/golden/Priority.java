package com.example;

import dev.lintel.Enum;
import dev.lintel.Label;

@Enum
public enum Priority {
    LOW,
    NORMAL,
    @Label("very high")
    VERY_HIGH
}
