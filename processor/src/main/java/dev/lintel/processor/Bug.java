package dev.lintel.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** A mistake of Lintel's own: it is an error in one line, and no stack trace. */
final class Bug {

    private Bug() {}

    static void report(RuntimeException bug, ProcessingEnvironment environment) {
        StackTraceElement[] trace = bug.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0];
        environment
                .getMessager()
                .printMessage(
                        Kind.ERROR,
                        "[lintel:bug] Lintel failed, and wrote nothing. This is a mistake of Lintel's: please report it with this"
                                + " line: " + bug + at);
    }
}
