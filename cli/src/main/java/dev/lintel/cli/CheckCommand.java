package dev.lintel.cli;

import dev.lintel.runtime.command.Check;
import dev.lintel.runtime.command.Command;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** {@code lintel check}. */
@picocli.CommandLine.Command(
        name = "check",
        header = "Hold revisions, lock and model against each other.",
        description = {
            "One head; the lock is at it; nothing is pending; and the revisions, run on a scratch database, lead to the lock, back to",
            "nothing, and to the lock again. Exit code 1 if not."
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

    @Override
    Command command(Map<String, String> environment) {
        return new Check(classpath.input(), lock.input(), model.input(), scratch.input(environment));
    }
}
