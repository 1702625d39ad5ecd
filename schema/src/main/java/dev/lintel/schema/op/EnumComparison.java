package dev.lintel.schema.op;

import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lets clients that bind strings as {@code character varying}, as JDBC's do, use a native enum: a cast for INSERT and
 * UPDATE, and operators for WHERE, which no cast gives (PostgreSQL manual, section 10.2).
 *
 * <p>Everything else has to mean what it means without them. An operator on the enum itself would be the best match of each
 * {@code priority = 'low'} too, one on {@code character varying} or {@code text} that of each {@code name = 'literal'}. So they
 * are on two row types that only these two become by themselves: the enum the one, a string the other. The functions are such
 * that the planner unfolds them and the rows, so that indexes serve the comparison; the cast's is marked IMMUTABLE, so that
 * partial indexes do too. It is, as long as nobody gives a value another name.
 */
final class EnumComparison {

    /** The first server whose SQL functions keep what they call, not its name. */
    private static final int SQL_BODIES = 14;

    private static final List<String> CREATE = List.of(
            "CREATE FUNCTION %cast(label character varying) RETURNS %type LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE"
                    + " AS 'BEGIN RETURN label::text; END'",
            "CREATE CAST (character varying AS %type) WITH FUNCTION %cast(character varying) AS ASSIGNMENT",
            "CREATE TYPE %value AS (value %type)",
            "CREATE TYPE %string AS (string character varying)",
            "CREATE FUNCTION %value(%type) RETURNS %value LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW($1)::%value",
            "CREATE FUNCTION %string(character varying) RETURNS %string LANGUAGE sql IMMUTABLE PARALLEL SAFE"
                    + " RETURN ROW($1)::%string",
            "CREATE CAST (%type AS %value) WITH FUNCTION %value(%type) AS IMPLICIT",
            "CREATE CAST (character varying AS %string) WITH FUNCTION %string(character varying) AS IMPLICIT",
            eachOperator(
                    "CREATE FUNCTION %schemalintel_enum_%2$s(%value, %string) RETURNS boolean LANGUAGE sql IMMUTABLE"
                            + " PARALLEL SAFE RETURN ($1).value %1$s ($2).string::%type",
                    "CREATE FUNCTION %schemalintel_enum_%2$s(%string, %value) RETURNS boolean LANGUAGE sql IMMUTABLE"
                            + " PARALLEL SAFE RETURN ($1).string::%type %1$s ($2).value",
                    "CREATE OPERATOR %schema%1$s (LEFTARG = %value, RIGHTARG = %string, FUNCTION = %schemalintel_enum_%2$s)",
                    "CREATE OPERATOR %schema%1$s (LEFTARG = %string, RIGHTARG = %value, FUNCTION = %schemalintel_enum_%2$s)"));

    private static final String CREATE_CAST = "CREATE CAST (character varying AS %type) WITH INOUT AS ASSIGNMENT";
    private static final String DROP_CAST = "DROP CAST (character varying AS %type)";

    private static final List<String> DROP = List.of(
            eachOperator(
                    "DROP OPERATOR %schema%1$s (%value, %string), %schema%1$s (%string, %value)",
                    "DROP FUNCTION %schemalintel_enum_%2$s(%value, %string), %schemalintel_enum_%2$s(%string, %value)"),
            "DROP CAST (character varying AS %string)",
            "DROP CAST (%type AS %value)",
            "DROP FUNCTION %string(character varying), %value(%type)",
            "DROP TYPE %string, %value",
            DROP_CAST,
            "DROP FUNCTION %cast(character varying)");

    private EnumComparison() {}

    /** Statements for each operator: {@code %1$s} is its symbol, {@code %2$s} a word for it. */
    private static String eachOperator(String... statements) {
        StringBuilder block = new StringBuilder("""
                DO $lintel$
                DECLARE
                    operator text;
                    name text;
                BEGIN
                    FOR operator, name IN VALUES ('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge') LOOP
                """);
        for (String statement : statements) {
            block.append("        EXECUTE format('").append(statement).append("', operator, name);\n");
        }
        return block.append("    END LOOP;\nEND\n$lintel$").toString();
    }

    static List<Statement> create(QualifiedName type, PostgresVersion version) {
        return statements(version.isAtLeast(SQL_BODIES) ? CREATE : List.of(CREATE_CAST), type);
    }

    static List<Statement> drop(QualifiedName type, PostgresVersion version) {
        return statements(version.isAtLeast(SQL_BODIES) ? DROP : List.of(DROP_CAST), type);
    }

    /** The enum has its new name already. */
    static List<Statement> rename(QualifiedName from, Identifier to, PostgresVersion version) {
        if (!version.isAtLeast(SQL_BODIES)) {
            return List.of();
        }
        QualifiedName type = from.sibling(to);
        return Stream.of(
                        renameFunction(cast(from), "character varying", cast(type)),
                        renameFunction(value(from), type.quoted(), value(type)),
                        renameFunction(string(from), "character varying", string(type)),
                        renameType(value(from), value(type)),
                        renameType(string(from), string(type)))
                .map(Statement::of)
                .toList();
    }

    private static String renameFunction(QualifiedName from, String argument, QualifiedName to) {
        return "ALTER FUNCTION " + from.quoted() + "(" + argument + ") RENAME TO "
                + to.name().quoted();
    }

    private static String renameType(QualifiedName from, QualifiedName to) {
        return "ALTER TYPE " + from.quoted() + " RENAME TO " + to.name().quoted();
    }

    private static List<Statement> statements(List<String> templates, QualifiedName type) {
        return templates.stream()
                .map(t -> t.replace("%type", type.quoted())
                        .replace("%cast", cast(type).quoted())
                        .replace("%value", value(type).quoted())
                        .replace("%string", string(type).quoted())
                        .replace(
                                "%schema",
                                type.schema().map(s -> s.quoted() + ".").orElse("")))
                .map(Statement::of)
                .toList();
    }

    private static QualifiedName cast(QualifiedName type) {
        return type.sibling(ConstraintNames.shortened("lintel_" + type.name()));
    }

    /** The row that the enum becomes. */
    private static QualifiedName value(QualifiedName type) {
        return type.sibling(ConstraintNames.shortened("lintel_" + type.name() + "_value"));
    }

    /** The row that a string becomes. */
    private static QualifiedName string(QualifiedName type) {
        return type.sibling(ConstraintNames.shortened("lintel_" + type.name() + "_string"));
    }
}
