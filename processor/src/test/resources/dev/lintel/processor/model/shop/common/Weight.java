package shop.common;

/** In grams. No class of the model; a converter stores it. */
public record Weight(long grams) {}
