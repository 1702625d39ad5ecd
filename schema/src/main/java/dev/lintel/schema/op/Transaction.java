package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several operations in one transaction: for objects that are born together, which nobody uses yet.
 */
public record Transaction(List<Operation> operations) implements Operation {

    public Transaction {
        operations = List.copyOf(operations);
    }

    /** The operations in one transaction; one alone needs none, and a transaction within it is part of it. */
    static Operation of(List<Operation> operations) {
        List<Operation> flat = operations.stream()
                .flatMap(o -> o instanceof Transaction t ? t.operations().stream() : Stream.of(o))
                .filter(o -> !(o instanceof Nothing))
                .toList();
        if (flat.isEmpty()) {
            return new Nothing();
        }
        return flat.size() == 1 ? flat.get(0) : new Transaction(flat);
    }

    @Override
    public List<Step> steps(PostgresVersion version) {
        List<Statement> statements = statements(version);
        return statements.isEmpty() ? List.of() : List.of(Step.transaction(title(), statements));
    }

    @Override
    public Schema apply(Schema before) {
        Schema after = before;
        for (Operation operation : operations) {
            after = operation.apply(after);
        }
        return after;
    }

    @Override
    public Operation inverse(Schema before) {
        return of(Edits.inverses(operations, before));
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
        return operations.size() == 1
                ? operations.get(0).title()
                : operations.get(0).title() + " and " + (operations.size() - 1) + " more";
    }

    @Override
    public String java() {
        return JavaCall.block("transaction", "t", operations);
    }
}
