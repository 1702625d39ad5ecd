package dev.lintel.schema.hazard;

/**
 * What a hazard is called.
 *
 * @param id kebab-case; it never changes
 * @param title what it is about, in a few words without a full stop
 */
public record HazardInfo(String id, Level level, String title) {}
