package dev.lintel.processor;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.option.Option;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.diagram.ErDiagram;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.revision.SchemaSql;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What a compile writes of the whole schema. */
final class Documents {

    static final String SCHEMA_JSON = "schema.json";
    private static final String SCHEMA_SQL = "schema.sql";
    private static final String ER_DIAGRAM = "er-diagram.md";

    private Documents() {}

    /** The schema with the records that it comes from. */
    static SchemaDocument model(JoinedSchema schema, Derivation derivation, List<TypeRecord> types, Options options) {
        List<Json> records = new ArrayList<>(types.size());
        types.forEach(t -> records.add(RecordCodec.write(t)));
        SortedMap<String, String> stored = options.stored();
        stored.put(Option.MIGRATIONS.key(), MigrationsPackage.of(derivation, options));
        return new SchemaDocument(List.of(), stored, schema.schema(), schema.hints(), records);
    }

    /** Whether the documents are there that come with a {@code schema.json}. */
    static boolean areWritten(ClassOutput output) {
        return output.has(SCHEMA_SQL) && output.has(ER_DIAGRAM);
    }

    /** Writes all but {@code schema.json}, which the next compile goes by, so that it comes when the others are there. */
    static void write(SchemaDocument model, Derivation derivation, Options options, ClassOutput output)
            throws IOException {
        output.write(SCHEMA_SQL, SchemaSql.of(model.schema(), options.postgres()));
        output.write(
                ER_DIAGRAM, ErDiagram.of(model.schema()) + derivation.access().markdown());
    }
}
