package dev.lintel.schema.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.IndexKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due_on",
                "due_on desc",
                "due_on desc nulls last",
                "due_on nulls first",
                "\"Due on\" desc",
                "\"a DESC\"",
                "lower(title)",
                "lower(title) desc",
                "(lower(title) || 'x DESC')",
                "coalesce(a, ') NULLS LAST')",
                "title text_pattern_ops",
                "title COLLATE \"C\" text_pattern_ops desc",
                "title COLLATE \"Billing\".\"my \"\" order\" desc",
                "tags jsonb_path_ops",
                "title gist_trgm_ops(siglen='32')"
            })
    void keyIsWrittenAsItWasRead(String text) {
        IndexKey key = IndexKeys.parse(text);

        assertThat(IndexKeys.text(key)).isEqualTo(text);
        assertThat(IndexKeys.parse(IndexKeys.sql(key))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"due_on ASC, due_on", "due_on asc nulls last, due_on", "due_on DESC NULLS FIRST, due_on desc"})
    void whatIsTheDefaultAnywayIsLeftOut(String text, String shorter) {
        assertThat(IndexKeys.text(IndexKeys.parse(text))).isEqualTo(shorter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desc(", "(a", "1 + 1", "lower(title"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> IndexKeys.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a key of an index");
    }
}
