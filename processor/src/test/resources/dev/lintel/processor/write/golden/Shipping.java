package com.example;

import dev.lintel.Enum;
import dev.lintel.RenamedFrom;

@Enum
public enum Shipping {
    @RenamedFrom("sent")
    SHIPPED,
    LOST,
    @RenamedFrom("lost")
    GONE
}
