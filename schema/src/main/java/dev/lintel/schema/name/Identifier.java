package dev.lintel.schema.name;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a table, a column, a constraint or any other object, as the catalog holds it: folded already, not quoted
 * (PostgreSQL manual, section 4.1.1).
 *
 * @param value the name; not empty
 */
public record Identifier(String value) implements Comparable<Identifier> {

    /** How many bytes of a name PostgreSQL keeps ({@code NAMEDATALEN - 1}). */
    public static final int MAX_BYTES = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    public Identifier {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a name cannot be empty");
        }
    }

    public static Identifier of(String value) {
        return new Identifier(value);
    }

    /** Whether PostgreSQL would cut the name. */
    public boolean isTooLong() {
        return value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** Whether it is a word that cannot name a table or a column without quotes (PostgreSQL manual, appendix C). */
    public boolean isReserved() {
        return Keywords.isReserved(value);
    }

    /** The name as it stands in SQL: quoted only where it has to be. */
    public String quoted() {
        return PLAIN.matcher(value).matches() && !Keywords.mustBeQuoted(value)
                ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public int compareTo(Identifier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
