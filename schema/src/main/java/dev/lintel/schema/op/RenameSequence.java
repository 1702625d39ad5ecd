package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER SEQUENCE … RENAME TO}. It goes on with its next value. Defaults that take their value from it follow; code that is
 * running knows the old name only.
 */
public record RenameSequence(QualifiedName from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Sequence sequence = Edits.find(before.sequences(), from, "sequence");
        QualifiedName name = from.sibling(to);
        Edits.absent(before.sequences(), name, "sequence");
        SchemaBuilder renamed =
                before.toBuilder().removeSequence(from).put(new Sequence(name, sequence.type(), sequence.options()));
        for (Table table : before.tables().values()) {
            List<Column> columns =
                    table.columns().stream().map(c -> counting(c, name)).toList();
            if (!columns.equals(table.columns())) {
                renamed.put(table.toBuilder().columns(columns).build());
            }
        }
        return renamed.build();
    }

    /** A default holds the sequence itself, which the server shows under the name that it has. */
    private Column counting(Column column, QualifiedName name) {
        return column.value() instanceof ColumnValue.Default value
                ? column.withValue(
                        new ColumnValue.Default(Expr.of(value.expression().sql().replace(nextOf(from), nextOf(name)))))
                : column;
    }

    private static String nextOf(QualifiedName sequence) {
        return "nextval(" + Literal.of(sequence.quoted());
    }

    @Override
    public Operation inverse(Schema before) {
        return new RenameSequence(from.sibling(to), from.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("ALTER SEQUENCE " + from.quoted() + " RENAME TO " + to.quoted()));
    }

    @Override
    public String title() {
        return "rename sequence " + from + " to " + to;
    }

    @Override
    public String java() {
        return JavaCall.of("renameSequence", from, to);
    }
}
