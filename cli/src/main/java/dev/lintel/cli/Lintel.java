package dev.lintel.cli;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.Invocation;
import dev.lintel.runtime.command.outcome.Exit;
import dev.lintel.runtime.command.outcome.Outcome;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of {@code lintel}: reads the arguments, runs the command, prints what comes of it. */
final class Lintel {

    private final Map<String, String> environment;
    private final PrintWriter out;
    private final PrintWriter err;

    Lintel(Map<String, String> environment, PrintWriter out, PrintWriter err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** The commands and their options, as they stand on the command line. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new LintelCommand());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setAbbreviatedOptionsAllowed(false);
        return line;
    }

    /** The exit code. */
    int run(String... arguments) {
        try {
            return run(commandLine().setOut(out).setErr(err).parseArgs(arguments));
        } catch (ParameterException e) {
            Outcome misuse = Outcome.failed(Exit.MISUSE, Complaint.about(e), e);
            misuse.lines().forEach(err::println);
            return misuse.exit().code();
        }
    }

    private int run(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(err);
            return Exit.MISUSE.code();
        }
        return run((Subcommand) parsed.subcommand().commandSpec().userObject());
    }

    private int run(Subcommand subcommand) {
        OutputOptions output = subcommand.output();
        Command command = subcommand.command(environment);
        Outcome outcome = Invocation.of(command, output.json() ? err::println : out::println);
        if (outcome.failed()) {
            outcome.lines().forEach(line -> err.println("lintel " + command.name() + ": " + line));
            if (output.json()) {
                out.println(outcome.json());
            }
            if (output.debug()) {
                err.print(outcome.details());
            }
        } else {
            print(outcome, output);
        }
        return outcome.exit().code();
    }

    private void print(Outcome outcome, OutputOptions output) {
        if (output.json()) {
            out.println(outcome.json());
        } else {
            outcome.lines().forEach(out::println);
        }
    }
}
