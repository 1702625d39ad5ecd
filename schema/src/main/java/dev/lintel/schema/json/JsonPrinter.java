package dev.lintel.schema.json;

import java.util.Map;

/** Writes JSON for people and for diffs: the same value gives the same text. */
final class JsonPrinter {

    private final StringBuilder out = new StringBuilder(1024);

    private JsonPrinter() {}

    static String print(Json json) {
        return print(json, 0);
    }

    /** @param depth how many arrays and objects with a line for each value are around it */
    static String print(Json json, int depth) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(json, depth);
        return printer.out.toString();
    }

    private void value(Json json, int depth) {
        if (json instanceof Json.Text text) {
            string(text.value());
        } else if (json instanceof Json.Whole whole) {
            out.append(whole.value());
        } else if (json instanceof Json.Flag flag) {
            out.append(flag.value());
        } else if (json instanceof Json.Values values) {
            array(values, depth);
        } else if (json instanceof Json.Members members) {
            object(members, depth);
        }
    }

    private void array(Json.Values array, int depth) {
        out.append('[');
        boolean first = true;
        for (Json value : array.values()) {
            separate(first, array.broken(), depth + 1);
            first = false;
            value(value, depth + 1);
        }
        close(']', first, array.broken(), depth);
    }

    private void object(Json.Members object, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            separate(first, object.broken(), depth + 1);
            first = false;
            string(member.getKey());
            out.append(": ");
            value(member.getValue(), depth + 1);
        }
        close('}', first, object.broken(), depth);
    }

    private void separate(boolean first, boolean broken, int depth) {
        if (!first) {
            out.append(broken ? "," : ", ");
        }
        if (broken) {
            newLine(depth);
        }
    }

    private void close(char bracket, boolean empty, boolean broken, int depth) {
        if (broken && !empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
