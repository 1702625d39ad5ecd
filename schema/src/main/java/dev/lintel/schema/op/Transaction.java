package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.sql.Statement;
import java.util.List;

/**
 * Several operations in one transaction: for objects that are born together, which nobody uses yet.
 */
public record Transaction(List<Operation> operations) implements Operation {

    public Transaction {
        operations = List.copyOf(operations);
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
        return new Transaction(Edits.inverses(operations, before));
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return operations.stream().flatMap(o -> o.statements(version).stream()).toList();
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
