package dev.lintel.processor.check;

/**
 * What a check is called and how severe its findings are.
 *
 * @param id kebab-case; it never changes
 * @param severity the severity unless an option sets another
 * @param summary what it refuses, in a few words without a full stop
 */
public record CheckInfo(String id, Severity severity, String summary) {}
