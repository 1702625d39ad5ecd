package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Operations that have a hazard which somebody accepts. They run as they would without it; {@code lintel check} reads it.
 *
 * @param hazard the id of the hazard
 * @param because why it may stay, written by a person
 */
public record Allowed(String hazard, String because, List<Operation> operations) implements Operation {

    public Allowed {
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

    /** What undoes the operations; whether that has a hazard is another question. */
    @Override
    public Operation inverse(Schema before) {
        return new Transaction(operations).inverse(before);
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
        return JavaCall.block("allow", hazard, because, "a", operations);
    }
}
