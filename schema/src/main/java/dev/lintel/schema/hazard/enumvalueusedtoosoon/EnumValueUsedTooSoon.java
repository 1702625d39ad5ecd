package dev.lintel.schema.hazard.enumvalueusedtoosoon;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.lex.Lexer;
import dev.lintel.schema.lex.Token;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** A value of an enum is used in the transaction that adds it. */
public final class EnumValueUsedTooSoon implements Hazard {

    private static final HazardInfo INFO = new HazardInfo(
            "enum-value-used-too-soon", Level.ERROR, "a value of an enum is used in the transaction that adds it");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.isInTransaction()
                ? context.saidInTransaction()
                        .all()
                        .filter(SqlStatement.AddEnumValue.class::isInstance)
                        .map(SqlStatement.AddEnumValue.class::cast)
                        .filter(a -> !isOfNewType(context, a) && uses(statement, a.label()))
                        .limit(1)
                        .map(a -> new Danger(
                                "the value '" + a.label()
                                        + "' is used in the transaction that adds it, which fails with 55P04",
                                "op.addEnumValue(…) as a step of its own, before it"))
                        .toList()
                : List.of();
    }

    /** From 17 on a type that was made in the same transaction may be used with all its values. */
    private static boolean isOfNewType(Context context, SqlStatement.AddEnumValue added) {
        return context.version().isAtLeast(17)
                && context.saidInTransaction()
                        .all()
                        .anyMatch(s -> s instanceof SqlStatement.CreateType created
                                && Context.isSame(created.type(), added.type()));
    }

    private static boolean uses(SqlStatement statement, String label) {
        String sql = statement instanceof SqlStatement.ChangeRows change
                ? change.sql()
                : statement instanceof SqlStatement.AddRows add
                        ? add.sql()
                        : statement instanceof SqlStatement.Other other ? other.sql() : "";
        boolean isDefault = statement
                .actions(AlterAction.AddColumn.class)
                .flatMap(a -> a.column().defaultValue().stream())
                .anyMatch(d -> says(d.sql(), label));
        return isDefault || says(sql, label);
    }

    private static boolean says(String sql, String label) {
        return Lexer.tokens(sql).stream()
                .anyMatch(t -> t.kind() == Token.Kind.STRING && t.text().equals("'" + label.replace("'", "''") + "'"));
    }
}
