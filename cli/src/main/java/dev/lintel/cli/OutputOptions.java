package dev.lintel.cli;

import picocli.CommandLine.Option;

/** How a command speaks. Every command has these. */
final class OutputOptions {

    @Option(
            names = "--json",
            description = "Print one JSON value instead of text. What happens meanwhile goes to the error stream.")
    private boolean json;

    @Option(names = "--debug", description = "When something fails, print all that is known about it.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this page.")
    private boolean help;

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}
