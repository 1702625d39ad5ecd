package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * {@code COMMENT ON TABLE}.
 */
public record SetTableComment(QualifiedName table, Optional<String> comment) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return Edits.change(before, table, t -> t.comment(comment));
    }

    @Override
    public Operation inverse(Schema before) {
        return new SetTableComment(table, Edits.table(before, table).comment());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of(
                "COMMENT ON TABLE " + table.quoted() + " IS "
                        + comment.map(Literal::of).orElse("NULL"),
                new Lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "comment on table " + table;
    }

    @Override
    public String java() {
        return comment.map(c -> JavaCall.of("commentOnTable", table, c))
                .orElseGet(() -> JavaCall.of("dropTableComment", table));
    }
}
