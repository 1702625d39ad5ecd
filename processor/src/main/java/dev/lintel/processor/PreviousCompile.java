package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the last compile left behind: the records of the types that this one may not see.
 *
 * @param types by binary name, sorted
 * @param unreadable why nothing could be read, where that is so
 */
record PreviousCompile(Map<String, TypeRecord> types, Optional<String> unreadable) {

    static PreviousCompile read(ClassOutput output) {
        Optional<String> text = output.read(Documents.SCHEMA_JSON);
        if (text.isEmpty()) {
            return new PreviousCompile(Map.of(), Optional.empty());
        }
        try {
            Map<String, TypeRecord> types = new TreeMap<>();
            for (Json json : SchemaDocument.types(text.get())) {
                TypeRecord type = RecordCodec.read(json);
                types.put(type.name(), type);
            }
            return new PreviousCompile(types, Optional.empty());
        } catch (DocumentException | IllegalArgumentException e) {
            return new PreviousCompile(Map.of(), Optional.of(String.valueOf(e.getMessage())));
        }
    }
}
