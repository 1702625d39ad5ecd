package dev.lintel.schema.type;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short spellings of types with long names (PostgreSQL manual, table 8.1). */
final class ShortName {

    private static final Pattern CHARACTER_VARYING = Pattern.compile("character varying(.*)");
    private static final Pattern TIME = Pattern.compile("(timestamp|time)(\\(\\d+\\))? (with|without) time zone(.*)");

    private ShortName() {}

    static String of(String sql) {
        Matcher characters = CHARACTER_VARYING.matcher(sql);
        if (characters.matches()) {
            return "varchar" + characters.group(1);
        }
        Matcher time = TIME.matcher(sql);
        if (time.matches()) {
            String precision = time.group(2) == null ? "" : time.group(2);
            return time.group(1) + (time.group(3).equals("with") ? "tz" : "") + precision + time.group(4);
        }
        return sql;
    }
}
