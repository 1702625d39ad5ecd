package dev.lintel.schema.op;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

    private static final String DELIMITER = "\"\"\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a \"quoted\" \\ and \\u0041, a\ttab",
                "two\nlines",
                "ends with a line\n",
                "\n",
                "\n\n",
                "blanks at the end  \n of lines\t\n \nand before",
                "  all\n    indented\n  lines",
                "  all\n  indented  ",
                "quotes \"\"\" \"\"\"\" \"\"\"\"\"\n\"\"\"\"\"\"\"",
                "ends with one\n\"",
                "a backslash at the end \\\nof a line\\",
                "lines of\r\nWindows\r\n",
                "a form feed\f\n\f"
            })
    void javacReadsTheTextThatWasWritten(String text) {
        assertThat(read(JavaText.literal(text))).isEqualTo(text);
        assertThat(read(JavaText.indented(JavaText.literal(text), "        "))).isEqualTo(text);
    }

    /** What javac makes of a literal: the library has the same two steps. */
    private static String read(String literal) {
        String source = literal.strip();
        if (!source.startsWith(DELIMITER)) {
            assertThat(source).startsWith("\"").endsWith("\"");
            return source.substring(1, source.length() - 1).translateEscapes();
        }
        String block = literal.substring(literal.indexOf('\n') + 1, literal.length() - DELIMITER.length());
        assertThat(block.replace("\\\\", "").replace("\\\"", "")).doesNotContain(DELIMITER);
        return block.stripIndent().translateEscapes();
    }
}
