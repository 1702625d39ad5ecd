package dev.lintel.runtime.migration.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and the steps from it: {@code head-1}, {@code 8c1f+2}.
 *
 * @param name empty when there are only steps
 * @param steps up when positive, down when negative
 */
record Offset(String name, int steps) {

    private static final Pattern FORM = Pattern.compile("(.*?)([+-]\\d{1,6})?");

    static Offset of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new GraphException("'" + text + "' is no target; write head, base, +2, -1 or an id's first letters");
        }
        String steps = matcher.group(2);
        return new Offset(matcher.group(1), steps == null ? 0 : Integer.parseInt(steps));
    }
}
