package dev.lintel.schema.statement;

/**
 * A statement in its place.
 *
 * @param sql its text, without the semicolon and without comments around it
 * @param line where it begins, from 1
 */
public record SourceStatement(SqlStatement statement, String sql, int line) {}
