package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongUseTest {

    @Test
    void withoutACommandTheUsageIsPrinted() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: lintel", "explain");
    }

    @Test
    void unknownCommandNamesTheNearest() {
        assertThat(Run.of("explian"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "lintel: there is no command 'explian'; did you mean 'explain'? 'lintel --help' says more.\n"));
    }

    @Test
    void unknownOptionNamesTheNearest() {
        assertThat(Run.of("explain", "--jason", "x"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "lintel explain: there is no option '--jason'; did you mean '--json'?"
                                + " 'lintel explain --help' says more.\n"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Run.of("explain"))
                .isEqualTo(new Run(2, "", "lintel explain: <id> is missing. 'lintel explain --help' says more.\n"));
    }

    @Test
    void passwordInTheWrongPlaceIsNotEchoed() {
        Run run = Run.of("explain", "x", "postgresql://ann:s3cret@db/app");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ann:***@db").doesNotContain("s3cret");
    }

    @Test
    void unknownPageIsWrongUse() {
        Run run = Run.of("explain", "no-such-check");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith("lintel explain: there is no page"));
    }
}
