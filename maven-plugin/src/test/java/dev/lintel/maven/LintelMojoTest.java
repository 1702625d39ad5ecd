package dev.lintel.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.command.Command;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.command.outcome.Progress;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What a goal tells, and at which level: {@code mvn -q} shows errors only. */
class LintelMojoTest {

    @Test
    void whatDoesNotHoldIsShownWithQuietMavenToo() {
        Lines log = new Lines();

        assertThatThrownBy(() -> goal(Outcome.doesNotHold(List.of("the database lacks table tasks")), log)
                        .execute())
                .isInstanceOf(MojoFailureException.class);

        assertThat(log.errors).containsExactly("the database lacks table tasks");
        assertThat(log.infos).isEmpty();
    }

    @Test
    void whatIsDoneIsNoError() throws Exception {
        Lines log = new Lines();

        goal(Outcome.done(List.of("the database is what the model says")), log).execute();

        assertThat(log.infos).containsExactly("the database is what the model says");
        assertThat(log.errors).isEmpty();
    }

    private static LintelMojo goal(Outcome outcome, Lines log) {
        LintelMojo goal = new LintelMojo() {
            @Override
            Command command() {
                return new Told(outcome);
            }
        };
        goal.setLog(log);
        return goal;
    }

    private record Told(Outcome outcome) implements Command {

        @Override
        public String name() {
            return "drift";
        }

        @Override
        public Outcome run(Progress progress) {
            return outcome;
        }
    }

    private static final class Lines extends SystemStreamLog {

        private final List<String> errors = new ArrayList<>();
        private final List<String> infos = new ArrayList<>();

        @Override
        public void error(CharSequence line) {
            errors.add(line.toString());
        }

        @Override
        public void info(CharSequence line) {
            infos.add(line.toString());
        }
    }
}
