package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for {@code column is not null} in the words of a condition. */
final class NotNullCondition {

    private NotNullCondition() {}

    static boolean isIn(String expression, Identifier column) {
        List<String> words = words(expression);
        String name = column.value().toLowerCase(Locale.ROOT);
        for (int i = 0; i + 3 < words.size(); i++) {
            if (words.get(i).equals(name)
                    && words.get(i + 1).equals("is")
                    && words.get(i + 2).equals("not")
                    && words.get(i + 3).equals("null")) {
                return true;
            }
        }
        return false;
    }

    /** Names and keywords in small letters; what stands between them is left out. */
    private static List<String> words(String expression) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= expression.length(); i++) {
            boolean inside = i < expression.length() && Character.isJavaIdentifierPart(expression.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(expression.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
