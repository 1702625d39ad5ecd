package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Operations that lose data. The runner refuses them without a reason, and runs them only when it is told to.
 *
 * @param reason why the data may go, written by a person; empty until then
 */
public record Destructive(String reason, List<Operation> operations) implements Operation {

    public Destructive {
        operations = List.copyOf(operations);
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        return operations.stream().flatMap(o -> o.steps(version).stream()).toList();
    }

    @Override
    public Schema apply(Schema before) {
        return new Transaction(operations).apply(before);
    }

    @Override
    public Operation inverse(Schema before) {
        return Transaction.of(Edits.inverses(operations, before));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return operations.stream().flatMap(o -> o.statements(version).stream()).toList();
    }

    @Override
    public List<Operation> parts() {
        return operations;
    }

    @Override
    public String title() {
        return operations.stream().map(Operation::title).collect(Collectors.joining(", "));
    }

    @Override
    public String java() {
        return JavaCall.block("destructive", reason, "d", operations);
    }
}
