package dev.lintel.schema.op;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.nio.charset.StandardCharsets;

/**
 * Names that PostgreSQL makes of those of a table and a column: {@code orders_name_not_null} for a NOT NULL, which has a name since
 * version 18, and {@code orders_id_seq} for the sequence of an identity. It leaves them as they are when the table or the column gets
 * another name. The statements here take them along; a name that a person chose, or that is taken, stays. They look for what there is, so
 * that one migration serves all versions.
 */
final class ChosenNames {

    private static final String NOT_NULL = "not_null";
    private static final String SEQUENCE = "seq";

    private ChosenNames() {}

    /** @param table the table of the column, which has its new name already */
    static Statement ofColumn(QualifiedName table, Identifier from, Identifier to) {
        String name = Literal.of(table.quoted());
        QualifiedName sequence = table.sibling(of(table.name(), from, SEQUENCE));
        QualifiedName newSequence = table.sibling(of(table.name(), to, SEQUENCE));
        return statement(table, """
                BEGIN
                    %s
                    IF EXISTS (SELECT FROM pg_depend
                            WHERE refobjid = %s::regclass AND deptype = 'i' AND objid = to_regclass(%s))
                        AND to_regclass(%s) IS NULL THEN
                        ALTER SEQUENCE %s RENAME TO %s;
                    END IF;
                END""".formatted(
                        constraint(table, from, to),
                        name,
                        Literal.of(sequence.quoted()),
                        Literal.of(newSequence.quoted()),
                        sequence.quoted(),
                        newSequence.name().quoted()));
    }

    /** The same for a column that is NOT NULL and no identity. */
    static Statement ofNotNull(QualifiedName table, Identifier from, Identifier to) {
        return statement(table, "BEGIN\n    " + constraint(table, from, to) + "\nEND");
    }

    private static String constraint(QualifiedName table, Identifier from, Identifier to) {
        Identifier old = of(table.name(), from, NOT_NULL);
        Identifier now = of(table.name(), to, NOT_NULL);
        return """
                IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = %1$s::regclass AND contype = 'n' AND conname = %2$s)
                        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = %1$s::regclass AND conname = %3$s) THEN
                        ALTER TABLE %4$s RENAME CONSTRAINT %5$s TO %6$s;
                    END IF;""".formatted(
                        Literal.of(table.quoted()),
                        Literal.of(old.value()),
                        Literal.of(now.value()),
                        table.quoted(),
                        old.quoted(),
                        now.quoted());
    }

    /** @param from the name that the table had; it has the other one already */
    static Statement ofTable(QualifiedName from, Identifier to) {
        QualifiedName table = from.sibling(to);
        String schema = from.schema().map(s -> s.quoted() + ".").orElse("");
        return statement(from, """
                DECLARE
                    chosen record;
                BEGIN
                    FOR chosen IN
                        SELECT 'ALTER TABLE %1$s RENAME CONSTRAINT %%I TO %%I' AS sql, conname AS old, %3$s AS new
                        FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
                        WHERE conrelid = %2$s::regclass AND contype = 'n' AND conname = %4$s
                            AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conrelid = attrelid AND o.conname = %3$s)
                        UNION ALL
                        SELECT 'ALTER SEQUENCE %5$s%%I RENAME TO %%I', relname, %6$s
                        FROM pg_depend JOIN pg_class s ON s.oid = objid AND relkind = 'S'
                            JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
                        WHERE refobjid = %2$s::regclass AND deptype = 'i' AND relname = %7$s
                            AND NOT EXISTS (SELECT FROM pg_class o WHERE o.relnamespace = s.relnamespace AND o.relname = %6$s)
                    LOOP
                        EXECUTE format(chosen.sql, chosen.old, chosen.new);
                    END LOOP;
                END""".formatted(
                        inFormat(table.quoted()),
                        Literal.of(table.quoted()),
                        expression(to, NOT_NULL),
                        expression(from.name(), NOT_NULL),
                        inFormat(schema),
                        expression(to, SEQUENCE),
                        expression(from.name(), SEQUENCE)));
    }

    private static Statement statement(QualifiedName table, String block) {
        return Statement.of("DO " + DollarQuoted.of(block), new Lock(table, LockMode.ACCESS_EXCLUSIVE));
    }

    private static String inFormat(String name) {
        return name.replace("'", "''").replace("%", "%%");
    }

    /** As PostgreSQL does it: whichever of the two is longer loses bytes until all has its place (makeObjectName). */
    private static Identifier of(Identifier table, Identifier column, String label) {
        int room = room(label);
        int first = bytes(table.value());
        int second = bytes(column.value());
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return Identifier.of(cut(table.value(), first) + "_" + cut(column.value(), second) + "_" + label);
    }

    /** The same of any column of a table, as an SQL expression over {@code attname}. */
    private static String expression(Identifier table, String label) {
        int room = room(label);
        int half = room / 2;
        int first = bytes(table.value());
        boolean isCut = first > room - half;
        String beginning = isCut
                ? cut(Literal.of(table.value()), room + " - least(octet_length(attname::text), " + half + ")")
                        + " || '_'"
                : Literal.of(table.value() + "_");
        return beginning + " || " + cut("attname", String.valueOf(isCut ? half : room - first)) + " || '_" + label
                + "'";
    }

    /** How many bytes the two names have. */
    private static int room(String label) {
        return Identifier.MAX_BYTES - label.length() - 2;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String name, int bytes) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    /** The type {@code name} cuts at 63 bytes, and never within a character. */
    private static String cut(String expression, String bytes) {
        String before = Identifier.MAX_BYTES + " - (" + bytes + ")";
        return "substr((repeat('_', " + before + ") || " + expression + ")::name::text, 1 + " + before + ")";
    }
}
