package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Fills a column of the rows that lack a value, in batches along the primary key, each committed alone (SAFETY: R-BACKFILL).
 *
 * @param expression the value, in SQL, over the other columns
 */
public record Backfill(QualifiedName table, Identifier column, Expr expression) implements Operation {

    /** Fills a column whose values are gone, so that it can be NOT NULL again; empty for a type that has no such value. */
    public static Optional<Backfill> withEmptyValue(QualifiedName table, Column column, Schema schema) {
        return EmptyValue.of(column.type(), schema).map(empty -> new Backfill(table, column.name(), empty));
    }

    /** How many rows are written before a commit. */
    private static final int BATCH = 5_000;

    /**
     * A block that walks the pages of the table, so that it needs no key and reads each page once; a row that is written
     * meanwhile has the value from its own statement.
     */
    @Override
    public List<Step> steps(PostgresVersion version) {
        String block =
                """
                DECLARE
                    pages bigint := pg_relation_size(%1$s) / current_setting('block_size')::bigint;
                    page bigint := 0;
                    width bigint := 64;
                    filled bigint := 0;
                    batch bigint;
                BEGIN
                    WHILE page <= pages LOOP
                        UPDATE %2$s SET %3$s = %4$s
                        WHERE ctid >= format('(%%s,0)', page)::tid AND ctid < format('(%%s,0)', page + width)::tid
                            AND %3$s IS NULL;
                        GET DIAGNOSTICS batch = ROW_COUNT;
                        COMMIT;
                        filled := filled + batch;
                        page := page + width;
                        IF batch > %5$d THEN
                            width := greatest(width / 2, 1);
                        END IF;
                        RAISE NOTICE '%% of %% pages, %% rows filled', least(page, pages), pages, filled;
                    END LOOP;
                    UPDATE %2$s SET %3$s = %4$s WHERE %3$s IS NULL;
                END""".formatted(Literal.of(table.quoted()), table.quoted(), column.quoted(), expression.sql(), BATCH);
        return List.of(Step.autocommit(
                title(),
                new Statement(
                        "DO " + DollarQuoted.of(block),
                        List.of(new Lock(table, LockMode.ROW_EXCLUSIVE)),
                        Statement.Work.WRITE)));
    }

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return new Nothing();
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(new Statement(
                "UPDATE " + table.quoted() + " SET " + column.quoted() + " = " + expression.sql() + " WHERE "
                        + column.quoted() + " IS NULL",
                List.of(new Lock(table, LockMode.ROW_EXCLUSIVE)),
                Statement.Work.WRITE));
    }

    @Override
    public String title() {
        return "fill " + table + "." + column + " in batches";
    }

    @Override
    public String java() {
        return JavaCall.of("backfill", table, column, expression);
    }
}
