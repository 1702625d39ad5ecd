package dev.lintel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What one run of {@code lintel} printed and gave back. */
record Run(int exit, String out, String err) {

    static Run of(String... arguments) {
        return with(Map.of(), arguments);
    }

    static Run with(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Lintel(environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
