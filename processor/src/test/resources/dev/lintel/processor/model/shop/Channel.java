package shop;

import dev.lintel.Enum;

@Enum(strategy = Enum.Strategy.LOOKUP)
public enum Channel {
    SHOP,
    WEB,
    PHONE
}
