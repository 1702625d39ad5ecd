package dev.lintel.schema.type;

import dev.lintel.schema.name.QualifiedName;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the spellings that PostgreSQL takes for a type (PostgreSQL manual, table 8.1). */
final class TypeParser {

    /** A name, what stands in parentheses, and words behind them ({@code timestamp(3) with time zone}). */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<name>[^(]+?)\\s*(?<modifier>\\([^()]*\\))?(?<rest>\\s+(?:with|without)\\s+time\\s+zone)?");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int8", "bigint"),
            Map.entry("int4", "integer"),
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("time", "time without time zone"));

    private TypeParser() {}

    static SqlType parse(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.endsWith("]") && words.indexOf('[') < 0) {
            throw notAType(text);
        }
        if (words.endsWith("]")) {
            return new ArrayType(parse(words.substring(0, words.lastIndexOf('['))));
        }
        if (words.toLowerCase(Locale.ROOT).endsWith(" array")) {
            return new ArrayType(parse(words.substring(0, words.length() - " array".length())));
        }
        Matcher matcher = SHAPE.matcher(words);
        if (!matcher.matches()) {
            throw notAType(text);
        }
        String rest = matcher.group("rest") == null ? "" : matcher.group("rest");
        String written = matcher.group("name");
        String modifier = matcher.group("modifier") == null
                ? ""
                : matcher.group("modifier").replace(" ", "");
        String lower = (written + rest).toLowerCase(Locale.ROOT);
        String name = ALIASES.getOrDefault(lower, lower);
        return switch (name) {
            case "character varying" -> new CharacterType(true, length(modifier, text));
            case "character" -> CharacterType.character(length(modifier, text).orElse(1));
            // Without a length it has no bound; character would have one of 1.
            case "bpchar" ->
                modifier.isEmpty()
                        ? new PlainType("bpchar")
                        : CharacterType.character(length(modifier, text).orElseThrow());
            case "numeric" -> numeric(modifier, text);
            case "bit" ->
                new BitType(false, OptionalInt.of(length(modifier, text).orElse(1)));
            case "bit varying" -> new BitType(true, length(modifier, text));
            case "timestamp without time zone" -> dateTime(DateTimeType.Kind.TIMESTAMP, modifier, text);
            case "timestamp with time zone" -> dateTime(DateTimeType.Kind.TIMESTAMPTZ, modifier, text);
            case "time without time zone" -> dateTime(DateTimeType.Kind.TIME, modifier, text);
            case "time with time zone" -> dateTime(DateTimeType.Kind.TIMETZ, modifier, text);
            case "interval" -> dateTime(DateTimeType.Kind.INTERVAL, modifier, text);
            case "interval second" -> dateTime(DateTimeType.Kind.INTERVAL_SECOND, modifier, text);
            case "double precision" -> floating(modifier, text);
            default ->
                PlainType.isKnown(name) && modifier.isEmpty()
                        ? new PlainType(name)
                        : named(written + rest, modifier, text);
        };
    }

    /** {@code float(p)} is {@code real} up to 24 binary digits (PostgreSQL manual, section 8.1.3). */
    private static SqlType floating(String modifier, String text) {
        OptionalInt precision = length(modifier, text);
        return precision.isPresent() && precision.getAsInt() <= 24 ? PlainType.REAL : PlainType.DOUBLE_PRECISION;
    }

    private static SqlType numeric(String modifier, String text) {
        if (modifier.isEmpty()) {
            return NumericType.numeric();
        }
        String[] parts = modifier.substring(1, modifier.length() - 1).split(",", -1);
        if (parts.length > 2) {
            throw notAType(text);
        }
        return NumericType.numeric(number(parts[0], text), parts.length == 2 ? number(parts[1], text) : 0);
    }

    private static SqlType dateTime(DateTimeType.Kind kind, String modifier, String text) {
        return new DateTimeType(kind, length(modifier, text));
    }

    private static SqlType named(String name, String modifier, String text) {
        try {
            return new NamedType(QualifiedName.parse(folded(name)), modifier);
        } catch (IllegalArgumentException e) {
            throw notAType(text);
        }
    }

    /** PostgreSQL takes names in small letters, unless they are quoted (manual, section 4.1.1). */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            isQuoted ^= c == '"';
            folded.append(isQuoted ? c : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static OptionalInt length(String modifier, String text) {
        return modifier.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(number(modifier.substring(1, modifier.length() - 1), text));
    }

    private static int number(String digits, String text) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw notAType(text);
        }
    }

    private static IllegalArgumentException notAType(String text) {
        return new IllegalArgumentException("'" + text + "' is not a PostgreSQL type");
    }
}
