package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * {@code ALTER SEQUENCE}. Its next value stays as it is.
 */
public record AlterSequence(Sequence sequence) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.find(before.sequences(), sequence.name(), "sequence");
        return before.toBuilder().put(sequence).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new AlterSequence(Edits.find(before.sequences(), sequence.name(), "sequence"));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("ALTER SEQUENCE " + sequence.name().quoted() + " AS "
                + sequence.type().sql() + " START WITH " + sequence.options().start() + " INCREMENT BY "
                + sequence.options().increment()));
    }

    @Override
    public String title() {
        return "alter sequence " + sequence.name();
    }

    @Override
    public String java() {
        return JavaCall.of(
                "alterSequence",
                sequence.name(),
                JavaCall.type(sequence.type()),
                sequence.options().start(),
                sequence.options().increment());
    }
}
