package dev.lintel.processor.check.reservedword;

import dev.lintel.schema.name.Identifier;

/** Which names PostgreSQL takes in quotes only (manual, section 4.1.1). */
final class Quotes {

    private Quotes() {}

    /** Whether the name is reserved, or has a character that is folded or not allowed without quotes. */
    static boolean need(Identifier name) {
        String value = name.value();
        if (name.isReserved() || Character.isDigit(value.charAt(0)) || value.charAt(0) == '$') {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Letters beyond ASCII are plain too, and not folded. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c > 127;
    }
}
