package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:s3cret@db/app",
                "jdbc:postgresql://ann:s3cret@db:5432/app?sslmode=require",
                "postgresql://ann:a/s3cret@x@db/app",
                "postgresql://:s3cret@db/app",
                "jdbc:postgresql://db/app?user=ann&password=s3cret&sslmode=require",
                "cannot reach jdbc:postgresql://db/app?sslpassword=s3cret: refused",
                "password=s3cret host=db"
            })
    void passwordOfUrlIsNotShown(String text) {
        assertThat(Passwords.hidden(text)).doesNotContain("s3cret").contains("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postgresql://ann@db/app", "jdbc:postgresql://db:5432/app", "password authentication failed"})
    void restStaysAsItIs(String text) {
        assertThat(Passwords.hidden(text)).isEqualTo(text);
    }
}
