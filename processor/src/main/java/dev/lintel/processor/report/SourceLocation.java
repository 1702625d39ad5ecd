package dev.lintel.processor.report;

/**
 * Where something is in the sources.
 *
 * @param path the file, from the project's folder on, with slashes
 * @param line from 1; 0 where the compiler does not tell
 * @param column from 1; 0 where the compiler does not tell
 */
public record SourceLocation(String path, long line, long column) {}
