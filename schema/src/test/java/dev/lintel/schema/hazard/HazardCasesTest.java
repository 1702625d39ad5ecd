package dev.lintel.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statement of each case has the hazards that its marker says, and no other one of all. */
class HazardCasesTest {

    static List<HazardCase> cases() {
        return HazardCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statementsHaveTheHazardsThatTheirMarkersSay(HazardCase hazardCase) {
        assertThat(hazardCase.found()).isEqualTo(hazardCase.expected());
    }
}
