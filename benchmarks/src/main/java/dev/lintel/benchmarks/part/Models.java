package dev.lintel.benchmarks.part;

import dev.lintel.benchmarks.GeneratedSchema;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two models of many tables. */
@State(Scope.Benchmark)
public class Models {

    /** How many tables a model has, each of twenty columns. */
    @Param({"1000", "5000"})
    public int tables;

    Schema before = Schema.EMPTY;
    Schema same = Schema.EMPTY;
    Schema after = Schema.EMPTY;
    SchemaDocument document = SchemaDocument.empty();
    String text = "";
    String compiled = "";

    /** One table in a hundred has changed. */
    @Setup
    public void generate() {
        before = GeneratedSchema.of(tables, 0);
        same = GeneratedSchema.of(tables, 0);
        after = GeneratedSchema.of(tables, 100);
        document = SchemaDocument.lock(List.of("8c1f2a9d4e77"), before);
        text = document.text();
        compiled = SchemaDocument.lock(List.of(), same).text();
        if (!SchemaDocument.isLocked(text, compiled)) {
            throw new IllegalStateException("a lock of the same schema is not known");
        }
    }
}
