package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code DROP TABLE}; what belongs to it goes with it. PostgreSQL refuses it while a foreign key refers to it.
 */
public record DropTable(QualifiedName name) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Edits.table(before, name);
        return before.toBuilder().removeTable(name).build();
    }

    @Override
    public Operation inverse(Schema before) {
        Table table = Edits.table(before, name);
        List<Operation> all = new ArrayList<>();
        all.add(new CreateTable(table));
        table.indexes().forEach(i -> all.add(new CreateIndex(name, i)));
        table.foreignKeys().forEach(k -> all.add(new AddConstraint(name, k)));
        table.triggers().forEach(t -> all.add(new CreateTrigger(name, t)));
        table.rows().forEach(r -> all.add(new InsertRow(name, r)));
        return Transaction.of(all);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("DROP TABLE " + name.quoted(), new Lock(name, LockMode.ACCESS_EXCLUSIVE)));
    }

    @Override
    public String title() {
        return "drop table " + name;
    }

    @Override
    public String java() {
        return JavaCall.of("dropTable", name);
    }
}
