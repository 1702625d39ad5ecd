package dev.lintel.schema.name;

import java.util.Collection;
import java.util.Optional;

/** The word that somebody may have meant: a column, an option, a command. */
public final class Nearest {

    private Nearest() {}

    /** The word with the fewest letters to change, if those are no more than a third of it; of equals, the first by name. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int distance = distance(typed, word);
            boolean nearer = distance < least || distance == least && nearest != null && word.compareTo(nearest) < 0;
            if (nearer && distance <= Math.max(1, word.length() / 3)) {
                nearest = word;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein's distance: letters to add, to leave out or to replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
