package dev.lintel.runtime.command.outcome;

/** Where a command tells, while it runs, what it is doing: a line at a time, without a line break. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = line -> {};

    void say(String line);
}
