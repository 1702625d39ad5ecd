package dev.lintel.schema.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.lex.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    private static List<String> kinds(String sql) {
        return Lexer.withComments(sql).stream().map(t -> t.kind().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'it''s; --'",
                "E'it\\'s; --'",
                "e'\\\\'",
                "$$ it's; -- $$",
                "$body$ $$ ; $$ $body$",
                "$a$ $b$ $a$",
                "B'01'",
                "x'1F'",
                "N'a'",
                "U&'\\0061'",
            })
    void stringIsOneTokenInEachOfItsForms(String sql) {
        assertThat(Lexer.withComments(sql)).containsExactly(new Token(Kind.STRING, sql, 0, sql.length()));
    }

    @Test
    void backslashEscapesNothingInAPlainString() {
        assertThat(Lexer.tokens("'a\\' , b")).extracting(Token::text).containsExactly("'a\\'", ",", "b");
    }

    @Test
    void dollarsInNamesAndParametersBeginNoString() {
        assertThat(Lexer.tokens("a$b$c = $1"))
                .extracting(Token::kind)
                .containsExactly(Kind.WORD, Kind.OPERATOR, Kind.PARAMETER);
    }

    @Test
    void quotedNameIsReadWithoutItsQuotes() {
        Token name = Lexer.tokens("x.\"a \"\"b\"\"; c\"").get(2);

        assertThat(name.kind()).isEqualTo(Kind.QUOTED);
        assertThat(name.name()).isEqualTo("a \"b\"; c");
        assertThat(name.is("a")).isFalse();
    }

    @Test
    void commentsNestAndAreLeftOutOnDemand() {
        String sql = "a /* b /* c */ ; */ d -- e ;\n, f";

        assertThat(kinds(sql)).containsExactly("WORD", "COMMENT", "WORD", "COMMENT", "SIGN", "WORD");
        assertThat(Lexer.tokens(sql)).extracting(Token::text).containsExactly("a", "d", ",", "f");
    }

    @Test
    void commentEndsAnOperator() {
        assertThat(Lexer.tokens("a +-- b\n1")).extracting(Token::text).containsExactly("a", "+", "1");
        assertThat(Lexer.tokens("a */* b */1")).extracting(Token::text).containsExactly("a", "*", "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"a = 'b", "a = E'b\\'", "a = \"b", "a = $$b", "a = $x$b$y$", "a = /* b", "a = /* /* b */"})
    void whatIsNotClosedIsTheLastToken(String sql) {
        List<Token> tokens = Lexer.tokens(sql);

        assertThat(tokens).hasSize(3);
        assertThat(tokens.get(2).kind()).isEqualTo(Kind.UNCLOSED);
    }

    @Test
    void signOfANumberIsNoPartOfTheOperatorBeforeIt() {
        assertThat(Lexer.tokens("a>=-5 and b @-1"))
                .extracting(Token::text)
                .containsExactly("a", ">=", "-", "5", "and", "b", "@-", "1");
    }

    @Test
    void tokensCoverTheTextWithoutOverlap() {
        String sql = "SELECT a::text, \"B\" -- c\n FROM t WHERE x @> ? AND y = :z;";
        int at = 0;
        for (Token token : Lexer.withComments(sql)) {
            assertThat(sql.substring(at, token.start())).isBlank();
            at = token.end();
        }
        assertThat(sql.substring(at)).isBlank();
    }
}
