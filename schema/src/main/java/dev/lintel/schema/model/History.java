package dev.lintel.schema.model;

import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.PlainType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The history of a table: a table of its own with a row for each change, which a trigger writes. What a row was is kept as
 * {@code jsonb}, so the history has the same columns whatever the table's are, and no change of those can break a writer or needs a
 * migration of the history.
 *
 * <p>All histories of a PostgreSQL schema share one function, since a trigger is named as the table that it writes. The function has its
 * owner's rights: whoever writes the table needs none on the history, and cannot change it.
 */
public final class History {

    /** The function, beside the tables. */
    static final Identifier FUNCTION = Identifier.of("write_history");

    private static final Identifier ID = Identifier.of("id");
    private static final Identifier ROW_KEY = Identifier.of("row_key");

    /** The key is looked up, not written here, so that a renamed or another key needs no other function. */
    private static final String BODY = """
            DECLARE
                old_row jsonb := to_jsonb(OLD);
                new_row jsonb := to_jsonb(NEW);
                row_key jsonb;
            BEGIN
                SELECT jsonb_agg(coalesce(old_row, new_row) -> a.attname::text ORDER BY k.place) INTO row_key
                FROM pg_index i
                CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attribute, place)
                JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attribute
                WHERE i.indrelid = TG_RELID AND i.indisprimary;
                EXECUTE format(
                    'INSERT INTO %I.%I (operation, changed_by, row_key, old_row, new_row) VALUES ($1, $2, $3, $4, $5)',
                    TG_TABLE_SCHEMA, TG_NAME)
                USING TG_OP, coalesce(nullif(current_setting('role'), 'none'), session_user),
                    coalesce(row_key, '[]'), old_row, new_row;
                RETURN NULL;
            END""";

    private History() {}

    /** The name of a table's history: {@code orders_history}, shortened where it would have more than 63 bytes. */
    public static QualifiedName nameFor(QualifiedName table) {
        return table.sibling(ConstraintNames.shortened(table.name() + "_history"));
    }

    /** An empty history of this name. */
    public static Table table(QualifiedName name) {
        return Table.builder(name)
                .column(Column.of(ID.value(), PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(true, SequenceOptions.DEFAULT)))
                .column(Column.of("operation", PlainType.TEXT))
                .column(Column.of("changed_at", DateTimeType.of(DateTimeType.Kind.TIMESTAMPTZ))
                        .withDefault("now()"))
                .column(Column.of("changed_by", PlainType.TEXT))
                .column(Column.of(ROW_KEY.value(), PlainType.JSONB))
                .column(Column.of("old_row", PlainType.JSONB).withNullable(true))
                .column(Column.of("new_row", PlainType.JSONB).withNullable(true))
                .primaryKey(new PrimaryKey(ConstraintNames.primaryKey(name.name()), List.of(ID)))
                .check(new CheckConstraint(
                        ConstraintNames.check(name.name(), "operation"),
                        Expr.of("operation in ('INSERT', 'UPDATE', 'DELETE')")))
                .index(new Index(
                        ConstraintNames.index(name.name(), List.of(ROW_KEY, ID)),
                        false,
                        Index.BTREE,
                        List.of(IndexKey.of(ROW_KEY), IndexKey.of(ID)),
                        List.of(),
                        Optional.empty(),
                        false))
                .comment(Optional.of("Each change of a row, before and after; written by a trigger"))
                .build();
    }

    /** What writes a history, as a trigger of the table that it is of. */
    public static Trigger trigger(QualifiedName history) {
        return new Trigger(
                history.name(),
                Trigger.Timing.AFTER,
                List.of(Trigger.Event.values()),
                Optional.empty(),
                history.sibling(FUNCTION));
    }

    /** The function that a trigger calls which writes a history. */
    public static TriggerFunction function(Trigger trigger) {
        return new TriggerFunction(trigger.function(), BODY, TriggerFunction.Security.DEFINER);
    }

    /** Whether a trigger writes a history. */
    public static boolean isWrittenBy(Trigger trigger) {
        return trigger.function().name().equals(FUNCTION);
    }

    /** The history of a table; empty where nothing writes one. */
    public static Optional<QualifiedName> of(Table table) {
        for (Trigger trigger : table.triggers()) {
            if (isWrittenBy(trigger)) {
                return Optional.of(table.name().sibling(trigger.name()));
            }
        }
        return Optional.empty();
    }

    /** The histories of all tables. */
    public static Set<QualifiedName> in(Schema schema) {
        Set<QualifiedName> histories = new HashSet<>();
        schema.tables().values().forEach(t -> of(t).ifPresent(histories::add));
        return histories;
    }
}
