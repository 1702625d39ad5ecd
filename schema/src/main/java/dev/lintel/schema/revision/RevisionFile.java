package dev.lintel.schema.revision;

/**
 * A file that is written for a revision.
 *
 * @param name its name in its folder
 */
public record RevisionFile(String name, String text) {}
