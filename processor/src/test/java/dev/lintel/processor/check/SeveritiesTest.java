package dev.lintel.processor.check;

import static dev.lintel.processor.check.Severity.ERROR;
import static dev.lintel.processor.check.Severity.OFF;
import static dev.lintel.processor.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void aCheckHasItsOwnSeverityUnlessAnOptionSaysAnother() {
        Severities severities = Severities.of("", "float-money", " nullable-boolean , missing-on-delete,");

        assertThat(severities.of("unnamed-constraint")).isEqualTo(ERROR);
        assertThat(severities.of("float-money")).isEqualTo(WARNING);
        assertThat(severities.of("nullable-boolean")).isEqualTo(OFF);
        assertThat(severities.of("missing-on-delete")).isEqualTo(OFF);
        assertThat(severities.mistakes()).isEmpty();
    }

    @Test
    void anIdThatIsNamedWinsOverAll() {
        Severities severities = Severities.of("float-money", "", "all");

        assertThat(severities.of("float-money")).isEqualTo(ERROR);
        assertThat(severities.of("nullable-boolean")).isEqualTo(OFF);
        assertThat(severities.mistakes()).isEmpty();
    }

    @Test
    void whereAllIsOffMappingsWarnUnlessHibernateRefusesThem() {
        assertThat(Severities.of("", "", "all").of("unknown-column")).isEqualTo(WARNING);
        assertThat(Severities.of("", "", "all").of("missing-primary-key")).isEqualTo(ERROR);
        assertThat(Severities.of("", "all", "").of("unknown-column")).isEqualTo(ERROR);
    }

    @Test
    void aProblemThatIsNamedCannotBeLessThanAnError() {
        assertThat(Severities.of("unknown-column", "", "").mistakes()).isEmpty();
        assertThat(Severities.of("", "", "unknown-column").mistakes())
                .containsExactly("'unknown-column' in lintel.off is always an error, since the mapping does not work;"
                        + " take it out of the list");
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(Severities.of("", "nulable-boolean", "").mistakes())
                .containsExactly(
                        "there is no check 'nulable-boolean' for lintel.warn; did you mean 'nullable-boolean'?");
        assertThat(Severities.of("", "al", "").mistakes())
                .containsExactly("there is no check 'al' for lintel.warn; did you mean 'all'?");
        assertThat(Severities.of("", "", "missing-semicolon").mistakes())
                .containsExactly("there is no check 'missing-semicolon' for lintel.off; docs/checks.md lists the ids");
    }

    @Test
    void oneIdInTwoOptionsIsAMistake() {
        assertThat(Severities.of("float-money", "", "float-money").mistakes())
                .containsExactly("'float-money' is in lintel.error and in lintel.off; leave it in one of them");
        assertThat(Severities.of("all", "all", "").mistakes())
                .containsExactly("'all' is in lintel.error and in lintel.warn; leave it in one of them");
    }

    @Test
    void severitiesByDefaultAreTheChecksOwn() {
        for (Check check : Checks.all()) {
            assertThat(Severities.byDefault().of(check.info().id()))
                    .isEqualTo(check.info().severity());
        }
    }
}
