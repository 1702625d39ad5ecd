package dev.lintel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The process: its arguments, its environment, its two streams and its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = new Lintel(System.getenv(), out, err).run(args);
        out.flush();
        err.flush();
        System.exit(exit);
    }
}
