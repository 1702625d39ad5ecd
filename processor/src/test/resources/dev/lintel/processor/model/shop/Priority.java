package shop;

import dev.lintel.Enum;
import dev.lintel.Label;

/** How soon. */
@Enum(name = "priority")
public enum Priority {
    LOW,
    NORMAL,
    @Label("very_high")
    URGENT
}
