package dev.lintel.schema.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("upgrade", "history", "heads", "head");

    @Test
    void theWordWithTheFewestLettersToChangeIsNearest() {
        assertThat(Nearest.to("hed", WORDS)).contains("head");
        assertThat(Nearest.to("histroy", WORDS)).contains("history");
    }

    @Test
    void ofEquallyNearWordsTheFirstByNameIsMeant() {
        assertThat(Nearest.to("heada", List.of("headz", "headb"))).contains("headb");
    }

    @Test
    void aWordThatIsTooFarIsNotMeant() {
        assertThat(Nearest.to("downgrade", List.of("sql", "heads"))).isEmpty();
        assertThat(Nearest.to("anything", List.of())).isEmpty();
    }
}
