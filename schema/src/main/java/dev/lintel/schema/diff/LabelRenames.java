package dev.lintel.schema.diff;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.CheckedValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The stored values of one enum that get other names.
 *
 * @param oldToNew each that goes, and the one in its place
 * @param before all that there are before
 * @param after all that there are after
 */
public record LabelRenames(SortedMap<String, String> oldToNew, List<String> before, List<String> after) {

    /** A value that rows get in the place of another. */
    record Move(String from, String to) {}

    public LabelRenames {
        oldToNew = Collections.unmodifiableSortedMap(new TreeMap<>(oldToNew));
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What hints say of the values. A hint says nothing any more where its old value is gone already, or where both are there before
     * and after; values that are swapped tell by their order whether they still have to be.
     *
     * @param type the native type, the lookup table, or the table of the column
     * @param column the column, where a CHECK lists the values
     */
    public static LabelRenames of(
            Hints hints, QualifiedName type, Optional<Identifier> column, List<String> before, List<String> after) {
        SortedMap<String, String> wanted = new TreeMap<>();
        if (before.equals(after)) {
            return new LabelRenames(wanted, before, after);
        }
        hints.labels().forEach((name, old) -> {
            if (name.type().equals(type)
                    && name.column().equals(column)
                    && !name.label().equals(old)
                    && before.contains(old)
                    && after.contains(name.label())) {
                wanted.putIfAbsent(old, name.label());
            }
        });
        boolean dropped = true;
        while (dropped) {
            dropped = wanted.entrySet()
                    .removeIf(e -> before.contains(e.getValue())
                            && after.contains(e.getKey())
                            && !wanted.containsKey(e.getValue()));
        }
        return new LabelRenames(wanted, before, after);
    }

    /** Those of a column that has a CHECK of its values before and after. */
    public static Optional<LabelRenames> ofCheck(Table before, Table after, Identifier column, Hints hints) {
        Optional<CheckedValues> old = CheckedValues.in(before, column);
        Optional<CheckedValues> now = CheckedValues.in(after, column);
        return old.isPresent() && now.isPresent() && before.column(column).isPresent()
                ? Optional.of(of(
                        hints,
                        after.name(),
                        Optional.of(column),
                        old.get().labels(),
                        now.get().labels()))
                : Optional.empty();
    }

    /** Those of a native type, which cannot have two values that become one. */
    static LabelRenames ofType(EnumType before, EnumType after, Hints hints) {
        LabelRenames all = of(hints, before.name(), Optional.empty(), before.labels(), after.labels());
        SortedMap<String, String> possible = new TreeMap<>(all.oldToNew());
        boolean dropped = true;
        while (dropped) {
            dropped = possible.values().removeIf(name -> before.labels().contains(name) && !possible.containsKey(name));
        }
        return new LabelRenames(possible, before.labels(), after.labels());
    }

    /** Whether a value gets another name. */
    public boolean holds(String label) {
        return oldToNew.containsKey(label);
    }

    /** Whether the value in the place of another is there before and stays: then the two become one. */
    public boolean isMerged(String old) {
        String name = oldToNew.get(old);
        return name != null && before.contains(name) && !holds(name);
    }

    /**
     * Whether a value can stay beside those after, as long as code that writes it runs. It cannot where it gets the name of one that gets
     * another itself: then nobody can tell which of the two a row means.
     */
    public boolean canStay(String label) {
        String name = oldToNew.get(label);
        return !after.contains(label) && (name == null || !before.contains(name) || isMerged(label));
    }

    /** The values before that stay beside those after. */
    public List<String> staying() {
        return before.stream().filter(this::canStay).toList();
    }

    /** Whether code that writes the old value and code that writes the new one can run side by side. */
    public boolean isServed(String old) {
        return holds(old) && canStay(old);
    }

    /** The moves in an order in which none takes a value that rows have with its old meaning; swapped ones go round by a third. */
    List<Move> inOrder() {
        List<Move> moves = new ArrayList<>();
        SortedMap<String, String> left = new TreeMap<>(oldToNew);
        while (!left.isEmpty()) {
            Map.Entry<String, String> next = left.entrySet().stream()
                    .filter(e -> !left.containsKey(e.getValue()))
                    .findFirst()
                    .orElseGet(() -> Map.entry(left.firstKey(), aside(left.firstKey())));
            String name = left.remove(next.getKey());
            moves.add(new Move(next.getKey(), next.getValue()));
            if (!next.getValue().equals(name)) {
                left.put(next.getValue(), Objects.requireNonNull(name));
            }
        }
        return moves;
    }

    /** A value that nobody has, and no longer than the longest, so that it fits where those do. */
    private String aside(String label) {
        List<String> labels = new ArrayList<>(before);
        labels.addAll(after);
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        String marked = "lx_" + label;
        String aside = marked.length() <= longest ? marked : "~".repeat(longest);
        while (labels.contains(aside)) {
            aside = (char) (aside.charAt(0) + 1) + aside.substring(1);
        }
        return aside;
    }
}
