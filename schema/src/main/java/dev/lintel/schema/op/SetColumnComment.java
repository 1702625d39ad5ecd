package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * {@code COMMENT ON COLUMN}.
 */
public record SetColumnComment(QualifiedName table, Identifier column, Optional<String> comment) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, column, c -> c.withComment(comment));
    }

    @Override
    public Operation inverse(Schema before) {
        return new SetColumnComment(
                table, column, Edits.column(before, table, column).comment());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "COMMENT ON COLUMN " + table.quoted() + "." + column.quoted() + " IS "
                        + comment.map(Literal::of).orElse("NULL"),
                new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "comment on column " + table + "." + column;
    }

    @Override
    public String java() {
        return comment.map(c -> JavaCall.of("commentOnColumn", table, column, c))
                .orElseGet(() -> JavaCall.of("dropColumnComment", table, column));
    }
}
