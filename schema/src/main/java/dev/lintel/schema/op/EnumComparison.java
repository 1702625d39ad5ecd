package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * What lets clients that bind strings as {@code character varying}, as JDBC's do, use a native enum: an implicit cast for
 * INSERT and UPDATE, and comparisons for WHERE, which no cast gives (PostgreSQL manual, section 10.2). The comparisons are SQL
 * functions that the planner unfolds, so that indexes serve them as they serve {@code priority = 'low'}.
 *
 * <p>The cast's function is marked IMMUTABLE, so that literals can stand in indexes and generated columns. It is, as long as
 * nobody renames a value by hand.
 */
final class EnumComparison {

    /** The first server whose SQL functions keep what they call, not its name. */
    private static final int SQL_BODIES = 14;

    private static final String OPERATORS =
            "('=', 'eq'), ('<>', 'ne'), ('<', 'lt'), ('<=', 'le'), ('>', 'gt'), ('>=', 'ge')";

    private EnumComparison() {}

    static List<Statement> create(EnumType enumType, PostgresVersion version) {
        String type = enumType.name().quoted();
        if (!version.isAtLeast(SQL_BODIES)) {
            return List.of(Statement.of("CREATE CAST (character varying AS " + type + ") WITH INOUT AS IMPLICIT"));
        }
        return List.of(
                Statement.of("CREATE FUNCTION " + type + "(label character varying) RETURNS " + type
                        + " LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS 'BEGIN RETURN label::text; END'"),
                Statement.of("CREATE CAST (character varying AS " + type + ") WITH FUNCTION " + type
                        + "(character varying) AS IMPLICIT"),
                Statement.of(eachOperator(
                        create(enumType.name(), type + ", character varying", "$1 %1$s " + type + "($2)"),
                        operator(enumType.name(), type, "character varying"),
                        create(enumType.name(), "character varying, " + type, type + "($1) %1$s $2"),
                        operator(enumType.name(), "character varying", type))));
    }

    private static String create(QualifiedName name, String arguments, String body) {
        return "CREATE FUNCTION " + function(name) + "(" + arguments
                + ") RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN " + body;
    }

    private static String operator(QualifiedName name, String left, String right) {
        return "CREATE OPERATOR " + symbol(name) + " (LEFTARG = " + left + ", RIGHTARG = " + right + ", FUNCTION = "
                + function(name) + ")";
    }

    static List<Statement> drop(QualifiedName name, PostgresVersion version) {
        String type = name.quoted();
        Statement cast = Statement.of("DROP CAST (character varying AS " + type + ")");
        if (!version.isAtLeast(SQL_BODIES)) {
            return List.of(cast);
        }
        String left = "(" + type + ", character varying)";
        String right = "(character varying, " + type + ")";
        return List.of(
                Statement.of(eachOperator(
                        "DROP OPERATOR " + symbol(name) + " " + left,
                        "DROP OPERATOR " + symbol(name) + " " + right,
                        "DROP FUNCTION " + function(name) + left + ", " + function(name) + right)),
                cast,
                Statement.of("DROP FUNCTION " + type + "(character varying)"));
    }

    /** The cast's function has the type's name, and is renamed with it. */
    static List<Statement> rename(QualifiedName from, Identifier to, PostgresVersion version) {
        return version.isAtLeast(SQL_BODIES)
                ? List.of(Statement.of(
                        "ALTER FUNCTION " + from.quoted() + "(character varying) RENAME TO " + to.quoted()))
                : List.of();
    }

    /** The functions of all enums have the same names, and differ in their arguments. */
    private static String function(QualifiedName type) {
        return type.schema().map(s -> s.quoted() + ".").orElse("") + "lintel_enum_%2$s";
    }

    private static String symbol(QualifiedName type) {
        return type.schema().map(s -> s.quoted() + ".").orElse("") + "%1$s";
    }

    private static String eachOperator(String... templates) {
        StringBuilder block = new StringBuilder(
                        "DO $lintel$\nDECLARE\n    operator text;\n    name text;\nBEGIN\n    FOR operator, name IN VALUES ")
                .append(OPERATORS)
                .append(" LOOP\n");
        for (String template : templates) {
            block.append("        EXECUTE format(").append(Literal.of(template)).append(", operator, name);\n");
        }
        return block.append("    END LOOP;\nEND\n$lintel$").toString();
    }
}
