package dev.lintel.processor.check;

import dev.lintel.processor.mapping.Place;
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

    /** The element of an annotation of an index or a unique constraint that has its columns. */
    public static String element(Place annotation) {
        List<String> path = annotation.path();
        return path.contains("uniqueConstraints") ? "columnNames" : path.contains("indexes") ? "columnList" : "columns";
    }

    /** The keys as that element says them. */
    public static String value(Place annotation, List<IndexKey> keys) {
        String element = element(annotation);
        return element + " = " + (element.equals("columnList") ? columnList(keys) : columns(keys));
    }

    /** One key, or several in braces. */
    private static String columns(List<IndexKey> keys) {
        List<String> texts = keys.stream().map(k -> quoted(IndexKeys.text(k))).toList();
        return texts.size() == 1 ? texts.get(0) : "{" + String.join(", ", texts) + "}";
    }

    /** As {@code @Index} has it. */
    private static String columnList(List<IndexKey> keys) {
        return quoted(keys.stream().map(IndexKeys::text).collect(Collectors.joining(", ")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
