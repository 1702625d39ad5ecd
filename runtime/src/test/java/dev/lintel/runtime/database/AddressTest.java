package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            jdbc:postgresql://db:5433/app,                        jdbc:postgresql://db:5433/app,              -,   -
            jdbc:postgresql://db/app?sslmode=require,             jdbc:postgresql://db/app?sslmode=require,   -,   -
            jdbc:postgresql://db/app?user=ann&password=pw&ssl=on, jdbc:postgresql://db/app?ssl=on,            ann, pw
            jdbc:postgresql:app,                                  jdbc:postgresql://localhost/app,            -,   -
            jdbc:postgresql://ann:pw@db/app,                      jdbc:postgresql://db/app,                   ann, pw
            postgresql://ann:pw@db:5433/app,                      jdbc:postgresql://db:5433/app,              ann, pw
            postgres://ann@db/app,                                jdbc:postgresql://db/app,                   ann, -
            postgresql://ann:p%40w%2F+@db/app,                    jdbc:postgresql://db/app,                   ann, p@w/+
            postgresql://ann:a@b/c@db/app,                        jdbc:postgresql://db/app,                   ann, a@b/c
            postgresql://ann@db,                                  jdbc:postgresql://db/ann,                   ann, -
            """)
    void addressesOfBothKindsAreRead(String url, String jdbc, String user, String password) {
        assertThat(address(Map.of(), url).database())
                .isEqualTo(new Database(jdbc, Optional.ofNullable(user), Optional.ofNullable(password)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://root:s3cret@db/app", "mysql://db/app", "app", "jdbc:h2:mem:x", "http://db"})
    void addressOfAnotherKindIsRefusedWithoutItsPassword(String url) {
        assertThatThrownBy(() -> address(Map.of(), url).database())
                .isInstanceOf(AddressException.class)
                .hasMessageContaining("jdbc:postgresql://host:port/database")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void environmentFillsWhatIsNotGiven() {
        Map<String, String> environment =
                Map.of("PGHOST", "db", "PGPORT", "5433", "PGDATABASE", "app", "PGUSER", "ann", "PGPASSWORD", "pw");

        assertThat(address(environment, null).database())
                .isEqualTo(new Database("jdbc:postgresql://db:5433/app", Optional.of("ann"), Optional.of("pw")));
        assertThat(address(environment, "postgresql://bob@other/x").database())
                .isEqualTo(new Database("jdbc:postgresql://other/x", Optional.of("bob"), Optional.of("pw")));
        assertThat(address(Map.of("LINTEL_URL", "postgresql://bob@other/x", "PGHOST", "db"), null)
                        .database()
                        .url())
                .isEqualTo("jdbc:postgresql://other/x");
    }

    @Test
    void optionsWinOverTheUrl() {
        Address address = new Address(
                Optional.of("postgresql://ann:pw@db/app"), Optional.of("bob"), Optional.of("secret"), Map.of());

        assertThat(address.database())
                .isEqualTo(new Database("jdbc:postgresql://db/app", Optional.of("bob"), Optional.of("secret")));
    }

    @Test
    void withoutAnyAddressTheWaysToGiveOneAreSaid() {
        assertThatThrownBy(() -> address(Map.of(), null).database())
                .hasMessageContaining("--url")
                .hasMessageContaining("LINTEL_URL")
                .hasMessageContaining("--embedded");
    }

    @Test
    void textsDoNotShowThePassword() {
        Database database = address(Map.of(), "postgresql://ann:s3cret@db/app").database();

        assertThat(database.toString()).isEqualTo("jdbc:postgresql://db/app as ann");
        assertThat(address(Map.of(), "postgresql://ann:s3cret@db/app").toString())
                .doesNotContain("s3cret");
    }

    private static Address address(Map<String, String> environment, String url) {
        return new Address(Optional.ofNullable(url), Optional.empty(), Optional.empty(), environment);
    }
}
