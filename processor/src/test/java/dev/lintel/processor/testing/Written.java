package dev.lintel.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The files that Lintel has written.
 *
 * @param files their texts by their names
 */
public record Written(SortedMap<String, String> files) {

    /** The first line in which each file differs from another compile's. */
    public List<String> differencesTo(Written expected) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(expected.files.keySet());
        for (String name : names) {
            String mine = files.get(name);
            String other = expected.files.get(name);
            if (mine == null || other == null) {
                differences.add(name + (mine == null ? " is missing" : " should not be there"));
            } else if (!mine.equals(other)) {
                differences.add(name + firstDifference(mine.split("\n", -1), other.split("\n", -1)));
            }
        }
        return differences;
    }

    private static String firstDifference(String[] mine, String[] expected) {
        int line = 0;
        while (line < mine.length && line < expected.length && mine[line].equals(expected[line])) {
            line++;
        }
        return ", line " + (line + 1) + "\n  expected: " + at(expected, line) + "\n  but was:  " + at(mine, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(the end)";
    }

    /** The text of a file. */
    public String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no " + name + ", only " + files.keySet());
        }
        return text;
    }
}
