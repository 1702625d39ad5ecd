package dev.lintel.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.runtime.command.outcome.Progress;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.Hazards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"nullable-boolean", "lintel:nullable-boolean", "[lintel:nullable-boolean]", " Nullable-Boolean "
            })
    void thePageOfACheckIsPrinted(String id) {
        assertThat(new Explain(id).run(Progress.SILENT).lines())
                .startsWith("# nullable-boolean")
                .contains("## What to write instead")
                .noneMatch(line -> line.contains("samples/"));
    }

    @Test
    void everyHazardHasItsPage() {
        for (Hazard hazard : Hazards.all()) {
            String id = hazard.info().id();
            assertThat(new Explain(id).run(Progress.SILENT).lines()).contains("# " + id, "## When to accept it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nullable-booleans", "../nullable-boolean", ""})
    void anIdThatIsNoneIsWrongUse(String id) {
        assertThatThrownBy(() -> new Explain(id).run(Progress.SILENT))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("'" + id + "'");
    }
}
