package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code CREATE SEQUENCE}.
 */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.absent(before.sequences(), sequence.name(), "sequence");
        return before.toBuilder().put(sequence).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropSequence(sequence.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        String options = Definitions.options(sequence.options());
        return List.of(Statement.of("CREATE SEQUENCE " + sequence.name().quoted() + " AS "
                + sequence.type().sql() + (options.isEmpty() ? "" : " " + options)));
    }

    @Override
    public String title() {
        return "create sequence " + sequence.name();
    }

    @Override
    public String java() {
        return JavaCall.of(
                "createSequence",
                sequence.name(),
                JavaCall.type(sequence.type()),
                sequence.options().start(),
                sequence.options().increment());
    }
}
