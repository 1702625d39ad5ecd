package dev.lintel.schema.statement;

import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind DROP. */
final class DropReader {

    private final Cursor cursor;

    DropReader(Cursor cursor) {
        this.cursor = cursor;
    }

    SqlStatement statement() {
        ObjectKind kind = kind(cursor);
        boolean concurrently = cursor.take("concurrently");
        cursor.take("if", "exists");
        if (kind == ObjectKind.OTHER) {
            return new SqlStatement.Drop(kind, List.of(), Optional.empty(), false, cursor.has("cascade"));
        }
        List<QualifiedName> names = cursor.names();
        Optional<QualifiedName> table = cursor.take("on") ? Optional.of(cursor.table()) : Optional.empty();
        return new SqlStatement.Drop(kind, names, table, concurrently, cursor.has("cascade"));
    }

    /** Which kind of object the words are about; the cursor is behind them then. */
    static ObjectKind kind(Cursor cursor) {
        cursor.take("foreign");
        for (ObjectKind kind : ObjectKind.values()) {
            if (kind != ObjectKind.OTHER && cursor.take(kind.words().split(" "))) {
                return kind;
            }
        }
        if (cursor.take("procedure") || cursor.take("routine") || cursor.take("aggregate")) {
            return ObjectKind.FUNCTION;
        }
        cursor.next();
        return ObjectKind.OTHER;
    }
}
