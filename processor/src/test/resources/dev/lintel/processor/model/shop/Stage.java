package shop;

import dev.lintel.Enum;

@Enum(strategy = Enum.Strategy.CHECK)
public enum Stage {
    OPEN,
    PACKED,
    SENT
}
