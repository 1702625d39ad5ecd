package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.table.Drafts;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Optional;

/**
 * Columns of {@code serial} types, which are no types: PostgreSQL makes a whole number of them, a sequence, and a default that
 * takes its next value (manual, section 8.1.4). So a database never shows one.
 */
final class SerialColumns {

    private static final Map<String, SqlType> STORED = Map.of(
            "smallserial", PlainType.SMALLINT,
            "serial2", PlainType.SMALLINT,
            "serial", PlainType.INTEGER,
            "serial4", PlainType.INTEGER,
            "bigserial", PlainType.BIGINT,
            "serial8", PlainType.BIGINT);

    /** Bytes of a name without its suffix and the two underscores. */
    private static final int AVAILABLE = 63 - "__seq".length();

    private SerialColumns() {}

    static void expand(Drafts drafts) {
        for (TableDraft table : drafts.all()) {
            for (DerivedColumn derived : table.columns()) {
                Column column = derived.column();
                Optional<SqlType> type =
                        Optional.ofNullable(STORED.get(column.type().sql()));
                type.ifPresent(stored -> expand(column, stored, table, drafts));
            }
        }
    }

    private static void expand(Column column, SqlType stored, TableDraft table, Drafts drafts) {
        QualifiedName name = table.name().sibling(name(table.name().name(), column.name()));
        drafts.use(
                new Sequence(name, stored, new SequenceOptions(1, 1)),
                table.source().place());
        table.replace(column.withType(stored)
                .withNullable(false)
                .withDefault("nextval(" + Literal.of(name.quoted()) + "::regclass)"));
    }

    /** The name that PostgreSQL gives the sequence: the longer part loses letters until both fit. */
    private static Identifier name(Identifier table, Identifier column) {
        int first = table.value().length();
        int second = column.value().length();
        while (first + second > AVAILABLE) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return Identifier.of(
                table.value().substring(0, first) + "_" + column.value().substring(0, second) + "_seq");
    }
}
