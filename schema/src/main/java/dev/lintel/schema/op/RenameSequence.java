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
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ALTER SEQUENCE … RENAME TO}, and {@code SET SCHEMA} where the new name is in another PostgreSQL schema. It goes on with its next value. Defaults that take their value from it follow; code that is
 * running knows the old name only.
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements Operation {

    /** Another name in the same PostgreSQL schema. */
    public RenameSequence(QualifiedName from, Identifier to) {
        this(from, from.sibling(to));
    }

    @Override
    public Schema apply(Schema before) {
        Sequence sequence = Edits.find(before.sequences(), from, "sequence");
        Edits.absent(before.sequences(), to, "sequence");
        SchemaBuilder renamed =
                before.toBuilder().removeSequence(from).put(new Sequence(to, sequence.type(), sequence.options()));
        for (Table table : before.tables().values()) {
            List<Column> columns =
                    table.columns().stream().map(c -> counting(c, to)).toList();
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
        return new RenameSequence(to, from);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        if (!from.name().equals(to.name())) {
            all.add(Statement.of("ALTER SEQUENCE " + from.quoted() + " RENAME TO "
                    + to.name().quoted()));
        }
        if (isMove()) {
            all.add(Move.of("SEQUENCE", from.sibling(to.name()), to.schema()));
        }
        return all;
    }

    /** Whether it goes to another PostgreSQL schema. */
    public boolean isMove() {
        return !from.schema().equals(to.schema());
    }

    @Override
    public String title() {
        return isMove() ? "move sequence " + from + " to " + to : "rename sequence " + from + " to " + to.name();
    }

    @Override
    public String java() {
        return isMove() ? JavaCall.of("moveSequence", from, to) : JavaCall.of("renameSequence", from, to.name());
    }
}
