package dev.lintel.schema.hazard.fktypemismatch;

import dev.lintel.schema.hazard.Context;
import dev.lintel.schema.hazard.Danger;
import dev.lintel.schema.hazard.Hazard;
import dev.lintel.schema.hazard.HazardInfo;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.AlterAction;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.TableConstraint;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A foreign key between columns of different types. */
public final class FkTypeMismatch implements Hazard {

    private static final HazardInfo INFO =
            new HazardInfo("fk-type-mismatch", Level.WARNING, "a foreign key between columns of different types");

    @Override
    public HazardInfo info() {
        return INFO;
    }

    @Override
    public List<Danger> find(Context context, SqlStatement statement) {
        return context.used(statement, AlterAction.AddConstraint.class)
                .map(AlterAction.AddConstraint::constraint)
                .filter(c -> c.kind() == TableConstraint.Kind.FOREIGN_KEY)
                .flatMap(c -> differences(context, Context.tableOf(statement), c).stream())
                .toList();
    }

    private static List<Danger> differences(Context context, QualifiedName table, TableConstraint key) {
        QualifiedName parent = key.references().orElseThrow();
        List<Identifier> referenced = key.referenced().isEmpty()
                ? context.table(parent)
                        .flatMap(Table::primaryKey)
                        .map(PrimaryKey::columns)
                        .orElse(List.of())
                : key.referenced();
        List<Danger> dangers = new ArrayList<>();
        for (int i = 0; i < Math.min(key.columns().size(), referenced.size()); i++) {
            Identifier column = key.columns().get(i);
            Optional<String> own = context.typeOf(table, column).map(FkTypeMismatch::kind);
            Optional<String> target = context.typeOf(parent, referenced.get(i)).map(FkTypeMismatch::kind);
            if (own.isPresent() && target.isPresent() && !own.equals(target)) {
                dangers.add(new Danger(
                        "column " + column + " is of type " + own.get() + " and " + parent + "." + referenced.get(i)
                                + " of type " + target.get()
                                + ": values that one can have do not fit into the other, or each lookup has to cast",
                        "one type for both"));
            }
        }
        return dangers;
    }

    /** The type without its length; texts are compared without a cast. */
    private static String kind(SqlType type) {
        String sql = type.sql();
        String name = sql.indexOf('(') < 0 ? sql : sql.substring(0, sql.indexOf('('));
        return name.equals("character varying") ? "text" : name;
    }
}
