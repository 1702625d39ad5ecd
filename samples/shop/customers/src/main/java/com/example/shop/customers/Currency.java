package com.example.shop.customers;

import dev.lintel.Enum;

/** What the shop takes. Two modules have columns of it, and the database has one type. */
@Enum(name = "currency")
public enum Currency {
    EUR,
    SEK,
    USD
}
