package dev.lintel.schema.op;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/** An {@code UPDATE} of one column in batches, each committed alone. */
final class Batches {

    /** How many rows are written before a commit. */
    private static final int ROWS = 5_000;

    private Batches() {}

    /** The batches, and then what the planner is to know of the new values. */
    static List<Step> steps(String title, QualifiedName table, Identifier column, String value, String condition) {
        return List.of(Step.autocommit(title, update(table, column, value, condition)), Statistics.of(table, column));
    }

    /**
     * A block that walks the pages of the table, so that it needs no key and reads each page once; a row that is written
     * meanwhile has the value from its own statement. It runs outside a transaction, and once more where it was stopped.
     *
     * @param value the new value, in SQL
     * @param condition which rows get it; a row that has got it is none of them any more
     */
    static Statement update(QualifiedName table, Identifier column, String value, String condition) {
        String block =
                """
                #variable_conflict use_column
                <<lx_fill>>
                DECLARE
                    pages bigint := pg_relation_size(%1$s) / current_setting('block_size')::bigint;
                    page bigint := 0;
                    width bigint := 64;
                    filled bigint := 0;
                    batch bigint;
                BEGIN
                    WHILE page <= pages LOOP
                        UPDATE %2$s SET %3$s = %4$s
                        WHERE ctid >= format('(%%s,0)', lx_fill.page)::tid
                            AND ctid < format('(%%s,0)', lx_fill.page + lx_fill.width)::tid
                            AND %6$s;
                        GET DIAGNOSTICS batch = ROW_COUNT;
                        COMMIT;
                        filled := filled + batch;
                        page := page + width;
                        IF batch > %5$d THEN
                            width := greatest(width / 2, 1);
                        END IF;
                        RAISE NOTICE '%% of %% pages, %% rows filled', least(page, pages), pages, filled;
                    END LOOP;
                    UPDATE %2$s SET %3$s = %4$s WHERE %6$s;
                END""".formatted(Literal.of(table.quoted()), table.quoted(), column.quoted(), value, ROWS, condition);
        return new Statement("DO " + DollarQuoted.of(block), locks(table), Statement.Work.WRITE);
    }

    /** The same in one statement. */
    static Statement atOnce(QualifiedName table, Identifier column, String value, String condition) {
        return new Statement(
                "UPDATE " + table.quoted() + " SET " + column.quoted() + " = " + value + " WHERE " + condition,
                locks(table),
                Statement.Work.WRITE);
    }

    private static List<Lock> locks(QualifiedName table) {
        return List.of(new Lock(table, LockMode.ROW_EXCLUSIVE));
    }
}
