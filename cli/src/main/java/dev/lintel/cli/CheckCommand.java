package dev.lintel.cli;

import dev.lintel.runtime.command.Check;
import dev.lintel.runtime.command.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lintel check}. */
@picocli.CommandLine.Command(
        name = "check",
        header = "Hold revisions, lock and model against each other.",
        description = {
            "One head; the lock is at it; nothing is pending; and the revisions, run on a scratch database, lead to the lock, back to",
            "nothing, and to the lock again; and the model is of the classes that are compiled now. Exit code 1 if not."
        })
final class CheckCommand extends Subcommand {

    @Mixin
    private final DatabaseOptions scratch = new DatabaseOptions();

    @Mixin
    private final ClassPathOption classpath = new ClassPathOption();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final LockOption lock = new LockOption();

    @Option(
            names = "--source-dir",
            paramLabel = "<folder>",
            description =
                    "A folder of Java sources; can be repeated. If given, classes whose source is gone are told too, so name those of"
                            + " generated sources as well.")
    private List<Path> sources = new ArrayList<>();

    @Override
    Command command(Map<String, String> environment) {
        return new Check(classpath.input(), lock.input(), model.input(), sources, scratch.input(environment));
    }
}
