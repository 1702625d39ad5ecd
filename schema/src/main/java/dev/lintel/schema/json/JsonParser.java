package dev.lintel.schema.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, strictly. */
final class JsonParser {

    /** Deeper than any document of ours; keeps a hostile one from overflowing the stack. */
    private static final int MAX_DEPTH = 200;

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    Json parse() throws DocumentException {
        Json value = value();
        blanks();
        if (at < text.length()) {
            throw unexpected("the end");
        }
        return value;
    }

    private Json value() throws DocumentException {
        blanks();
        if (at == text.length()) {
            throw error("the text ends too early");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            default -> {
                if (c == '-' || c >= '0' && c <= '9') {
                    yield number();
                }
                throw unexpected("a value");
            }
        };
    }

    private Json object() throws DocumentException {
        enter();
        Map<String, Json> members = new LinkedHashMap<>();
        blanks();
        if (!skip('}')) {
            do {
                blanks();
                if (at == text.length() || text.charAt(at) != '"') {
                    throw unexpected("a name in quotes");
                }
                String name = string();
                blanks();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw error("\"" + name + "\" is there twice");
                }
                blanks();
            } while (skip(','));
            expect('}');
        }
        depth--;
        return new Json.Members(members, false);
    }

    private Json array() throws DocumentException {
        enter();
        List<Json> values = new ArrayList<>();
        blanks();
        if (!skip(']')) {
            do {
                values.add(value());
                blanks();
            } while (skip(','));
            expect(']');
        }
        depth--;
        return new Json.Values(values, false);
    }

    private void enter() throws DocumentException {
        at++;
        if (++depth > MAX_DEPTH) {
            throw error("too deep");
        }
    }

    private Json word(String word, Json value) throws DocumentException {
        if (!text.startsWith(word, at)) {
            throw unexpected("a value");
        }
        at += word.length();
        return value;
    }

    private Json number() throws DocumentException {
        int start = at++;
        while (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new Json.Whole(Long.parseLong(text, start, at, 10));
        } catch (NumberFormatException e) {
            throw error("'" + text.substring(start, at) + "' is not a whole number");
        }
    }

    private String string() throws DocumentException {
        int start = ++at;
        int end = at;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\' && text.charAt(end) >= 0x20) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            at = end + 1;
            return text.substring(start, end);
        }
        StringBuilder value = new StringBuilder(text.substring(start, end));
        at = end;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            if (c < 0x20) {
                at--;
                throw error("a string has to end on its line");
            }
            value.append(c == '\\' ? escape() : c);
        }
        throw error("a string does not end");
    }

    private char escape() throws DocumentException {
        if (at == text.length()) {
            throw error("a string does not end");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                try {
                    at += 4;
                    yield (char) Integer.parseInt(text, at - 4, at, 16);
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw error("\\u needs four hexadecimal digits");
                }
            }
            default -> throw error("\\" + c + " is no escape");
        };
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws DocumentException {
        if (!skip(c)) {
            throw unexpected("'" + c + "'");
        }
    }

    private DocumentException unexpected(String expected) {
        return error("expected " + expected
                + (at < text.length() ? ", found '" + text.charAt(at) + "'" : ", but the text ends here"));
    }

    private DocumentException error(String what) {
        int end = Math.min(at, text.length());
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        int column = end - text.lastIndexOf('\n', Math.max(0, end - 1));
        return new DocumentException("line " + line + ", column " + column + ": " + what);
    }
}
