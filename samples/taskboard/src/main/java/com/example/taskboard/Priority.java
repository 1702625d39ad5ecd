package com.example.taskboard;

import dev.lintel.Enum;

/** How much a task matters. */
@Enum(name = "priority")
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
