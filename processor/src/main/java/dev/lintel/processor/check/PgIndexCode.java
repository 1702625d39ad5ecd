package dev.lintel.processor.check;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.sql.IndexKeys;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An index as {@code @PgIndex} says it. */
public final class PgIndexCode {

    private PgIndexCode() {}

    public static String of(Index index) {
        StringBuilder code =
                new StringBuilder("@PgIndex(name = " + quoted(index.name().value()));
        code.append(", columns = ").append(columns(index.keys()));
        if (index.unique()) {
            code.append(", unique = true");
        }
        if (!index.method().equals(Index.BTREE)) {
            code.append(", using = PgIndex.Method.")
                    .append(index.method().value().toUpperCase(Locale.ROOT));
        }
        index.where().ifPresent(w -> code.append(", where = ").append(quoted(w.sql())));
        return code.append(')').toString();
    }

    /** One key, or several in braces. */
    public static String columns(List<IndexKey> keys) {
        List<String> texts = keys.stream().map(k -> quoted(IndexKeys.text(k))).toList();
        return texts.size() == 1 ? texts.get(0) : "{" + String.join(", ", texts) + "}";
    }

    /** As {@code @Index} has it. */
    public static String columnList(List<IndexKey> keys) {
        return quoted(keys.stream().map(IndexKeys::text).collect(Collectors.joining(", ")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
