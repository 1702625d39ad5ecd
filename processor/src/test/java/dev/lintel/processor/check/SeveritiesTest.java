package dev.lintel.processor.check;

import static dev.lintel.processor.check.Severity.ERROR;
import static dev.lintel.processor.check.Severity.OFF;
import static dev.lintel.processor.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void aCheckHasItsOwnSeverityUnlessAnOptionSaysAnother() {
        Severities severities = severities("", "float-money", " nullable-boolean , missing-on-delete,");

        assertThat(severities.of("unnamed-constraint")).isEqualTo(ERROR);
        assertThat(severities.of("float-money")).isEqualTo(WARNING);
        assertThat(severities.of("nullable-boolean")).isEqualTo(OFF);
        assertThat(severities.of("missing-on-delete")).isEqualTo(OFF);
        assertThat(severities.mistakes()).isEmpty();
    }

    @Test
    void anIdThatIsNamedWinsOverAll() {
        Severities severities = severities("float-money", "", "all");

        assertThat(severities.of("float-money")).isEqualTo(ERROR);
        assertThat(severities.of("nullable-boolean")).isEqualTo(OFF);
        assertThat(severities.mistakes()).isEmpty();
    }

    @Test
    void whereAllIsOffMappingsWarnUnlessHibernateRefusesThem() {
        assertThat(severities("", "", "all").of("unknown-column")).isEqualTo(WARNING);
        assertThat(severities("", "", "all").of("missing-primary-key")).isEqualTo(ERROR);
        assertThat(severities("", "all", "").of("unknown-column")).isEqualTo(ERROR);
    }

    @Test
    void aProblemThatIsNamedCannotBeLessThanAnError() {
        assertThat(severities("unknown-column", "", "").mistakes()).isEmpty();
        assertThat(severities("", "", "unknown-column").mistakes())
                .containsExactly("'unknown-column' in lintel.off is always an error, since the mapping does not work;"
                        + " take it out of the list");
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(severities("", "nulable-boolean", "").mistakes())
                .containsExactly(
                        "there is no check 'nulable-boolean' for lintel.warn; did you mean 'nullable-boolean'?");
        assertThat(severities("", "al", "").mistakes())
                .containsExactly("there is no check 'al' for lintel.warn; did you mean 'all'?");
        assertThat(severities("", "", "missing-semicolon").mistakes())
                .containsExactly("there is no check 'missing-semicolon' for lintel.off; docs/checks.md lists the ids");
    }

    @Test
    void oneIdInTwoOptionsIsAMistake() {
        assertThat(severities("float-money", "", "float-money").mistakes())
                .containsExactly("'float-money' is in lintel.error and in lintel.off; leave it in one of them");
        assertThat(severities("all", "all", "").mistakes())
                .containsExactly("'all' is in lintel.error and in lintel.warn; leave it in one of them");
    }

    @Test
    void severitiesByDefaultAreTheChecksOwn() {
        for (Check check : Checks.all()) {
            assertThat(Severities.byDefault().of(check.info().id()))
                    .isEqualTo(check.info().severity());
        }
    }

    private static Severities severities(String error, String warn, String off) {
        return Severities.of(Checks.and(List.of()).infos(), error, warn, off);
    }
}
