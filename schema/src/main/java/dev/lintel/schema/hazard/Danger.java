package dev.lintel.schema.hazard;

/**
 * One danger of a statement, in words.
 *
 * @param what what is wrong, in one sentence without a full stop
 * @param instead what to write in its place, without a full stop
 */
public record Danger(String what, String instead) {}
