package dev.lintel.processor.check;

/** What a finding does to the compile. */
public enum Severity {
    /** It fails. */
    ERROR,
    /** It warns. */
    WARNING,
    /** It is told. */
    NOTE,
    /** The check is not run. */
    OFF
}
