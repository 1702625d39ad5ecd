package dev.lintel.processor.derive.column;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the type in the SQL of a column (PostgreSQL manual, CREATE TABLE, column constraints).
 *
 * @param nullable false for NOT NULL, true for NULL
 * @param value a default, a generated value or an identity
 * @param checks the conditions of its checks
 */
record ColumnClauses(
        Optional<Boolean> nullable,
        boolean unique,
        Optional<ColumnValue> value,
        Optional<QualifiedName> collation,
        List<Expr> checks) {

    static final ColumnClauses NONE =
            new ColumnClauses(Optional.empty(), false, Optional.empty(), Optional.empty(), List.of());

    private static final Pattern CHECK = Pattern.compile("(?is)check\\s*\\((.*)\\)(?:\\s*no\\s+inherit)?");
    private static final Pattern COMPUTED =
            Pattern.compile("(?is)generated\\s+always\\s+as\\s*\\((.*)\\)\\s*(stored|virtual)?");
    private static final Pattern IDENTITY =
            Pattern.compile("(?is)generated\\s+(always|by\\s+default)\\s+as\\s+identity(?:\\s*\\(.*\\))?");

    ColumnClauses {
        checks = List.copyOf(checks);
    }

    /**
     * Reads clauses.
     *
     * @throws IllegalArgumentException if one cannot be read, or says what Lintel reads elsewhere
     */
    static ColumnClauses of(List<String> clauses) {
        ColumnClauses read = NONE;
        for (String clause : clauses) {
            read = read.with(clause.strip());
        }
        return read;
    }

    private ColumnClauses with(String clause) {
        String word = clause.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        String rest = clause.substring(word.length()).strip();
        return switch (word) {
            case "not" -> new ColumnClauses(Optional.of(false), unique, value, collation, checks);
            case "unique" -> new ColumnClauses(nullable, true, value, collation, checks);
            case "null" -> new ColumnClauses(Optional.of(true), unique, value, collation, checks);
            case "storage", "compression" -> this;
            case "default" -> withValue(new ColumnValue.Default(Expr.of(rest)));
            case "generated" -> withValue(generated(clause));
            case "collate" ->
                new ColumnClauses(nullable, unique, value, Optional.of(QualifiedName.parse(rest)), checks);
            case "check" -> {
                List<Expr> all = new ArrayList<>(checks);
                all.add(Expr.of(group(CHECK, clause)));
                yield new ColumnClauses(nullable, unique, value, collation, all);
            }
            default -> throw new IllegalArgumentException("'" + clause + "' has an annotation of its own");
        };
    }

    private ColumnClauses withValue(ColumnValue value) {
        return new ColumnClauses(nullable, unique, Optional.of(value), collation, checks);
    }

    private static ColumnValue generated(String clause) {
        Matcher identity = IDENTITY.matcher(clause);
        if (identity.matches()) {
            return new ColumnValue.Identity(identity.group(1).equalsIgnoreCase("always"), SequenceOptions.DEFAULT);
        }
        boolean isVirtual = clause.toLowerCase(Locale.ROOT).endsWith("virtual");
        return new ColumnValue.Generated(Expr.of(group(COMPUTED, clause)), !isVirtual);
    }

    private static String group(Pattern pattern, String clause) {
        Matcher matcher = pattern.matcher(clause);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + clause + "' is not PostgreSQL's syntax");
        }
        return matcher.group(1).strip();
    }
}
