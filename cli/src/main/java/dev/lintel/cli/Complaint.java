package dev.lintel.cli;

import dev.lintel.schema.name.Nearest;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line that says how to mend it. */
final class Complaint {

    private Complaint() {}

    static String about(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        return name + ": " + what(e) + " '" + name + " --help' says more.";
    }

    private static String what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        ArgSpec option = e.getArgSpec();
        if (option != null && e.getValue() != null) {
            return "'" + e.getValue() + "' is no value for " + label(option) + ".";
        }
        return sentence(String.valueOf(e.getMessage()));
    }

    private static String unmatched(UnmatchedArgumentException e) {
        CommandLine line = e.getCommandLine();
        String argument = e.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            return unknown(
                    "option",
                    argument.replaceFirst("=.*", ""),
                    line.getCommandSpec().optionsMap().keySet());
        }
        if (!line.getSubcommands().isEmpty()) {
            return unknown("command", argument, line.getSubcommands().keySet());
        }
        return "'" + argument + "' is one argument too many.";
    }

    private static String unknown(String kind, String typed, Collection<String> words) {
        return Nearest.to(typed, words)
                .map(word -> "there is no " + kind + " '" + typed + "'; did you mean '" + word + "'?")
                .orElse("there is no " + kind + " '" + typed + "' here.");
    }

    private static String missing(MissingParameterException e) {
        return e.getMissing().stream().map(Complaint::label).collect(Collectors.joining(", ")) + " is missing.";
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + option.paramLabel();
        }
        return argument.paramLabel();
    }

    private static String sentence(String message) {
        String line = message.lines().findFirst().orElse("the arguments cannot be read");
        return line.endsWith(".") ? line : line + ".";
    }
}
