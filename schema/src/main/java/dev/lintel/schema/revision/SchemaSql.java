package dev.lintel.schema.revision;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.TablesElsewhere;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.sql.Statement;

/** A whole schema as DDL, for an empty database, in one go and in one transaction. */
public final class SchemaSql {

    private SchemaSql() {}

    public static String of(Schema schema, PostgresVersion version) {
        StringBuilder script = new StringBuilder("-- The whole schema, for an empty database.\n");
        TablesElsewhere.names(schema)
                .ifPresent(names -> script.append("-- Another module makes what has to be there first: ")
                        .append(names)
                        .append('\n'));
        for (Operation operation : Diff.between(Schema.EMPTY, schema, Hints.NONE)) {
            script.append('\n');
            for (Statement statement : operation.statements(version)) {
                script.append(statement.sql()).append(";\n");
            }
        }
        return script.toString();
    }
}
