package lib;

import dev.lintel.Enum;
import dev.lintel.Label;

@Enum(name = "rank", strategy = Enum.Strategy.NATIVE)
public enum Rank {
    FIRST,
    @Label("2nd")
    SECOND
}
