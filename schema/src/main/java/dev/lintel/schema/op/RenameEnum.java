package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER TYPE … RENAME TO}. Columns follow; SQL that names the type does not.
 */
public record RenameEnum(QualifiedName from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        EnumType type = Edits.find(before.enums(), from, "type");
        QualifiedName name = from.sibling(to);
        Schema renamed = Edits.retype(before, from, name).toBuilder()
                .removeEnum(from)
                .put(new EnumType(name, type.labels()))
                .build();
        String cast = "::" + from.quoted();
        return Edits.rewriteDefaults(
                renamed,
                name,
                value -> value.sql().endsWith(cast)
                        ? Expr.of(value.sql().substring(0, value.sql().length() - cast.length()) + "::" + name.quoted())
                        : value);
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameEnum(from.sibling(to), from.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of("ALTER TYPE " + from.quoted() + " RENAME TO " + to.quoted()));
        all.addAll(EnumComparison.rename(from, to, version));
        return all;
    }

    @Override
    public String title() {
        return "rename type " + from + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameEnum", from, to);
    }
}
