package dev.lintel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lintel} without a command. */
@Command(
        name = "lintel",
        synopsisSubcommandLabel = "<command>",
        header = "Keeps a PostgreSQL schema in a team's domain classes: checks it, writes it, migrates it.",
        versionProvider = Version.class,
        subcommands = {
            RevisionCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            ShowCommand.class,
            HeadsCommand.class,
            SqlCommand.class,
            CheckCommand.class,
            DriftCommand.class,
            StampCommand.class,
            ExplainCommand.class,
            BaselineCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 what was checked does not hold; 2 wrong use, nothing was changed;"
                    + " 3 the database refused or could not be reached; 70 a fault in Lintel itself.",
            "'lintel <command> --help' says all about one command."
        })
final class LintelCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this page.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;
}
