package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.TypesSection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the last compile left behind: the records of the types that this one may not see. */
final class PreviousCompile {

    private final Optional<String> text;
    private Optional<TypesSection> records = Optional.empty();
    private Optional<String> unreadable = Optional.empty();

    private PreviousCompile(Optional<String> text) {
        this.text = text;
        try {
            if (text.isPresent()) {
                records = Optional.of(TypesSection.of(text.get()));
            }
        } catch (DocumentException e) {
            refuse(e);
        }
    }

    static PreviousCompile read(ClassOutput output) {
        return new PreviousCompile(output.read(Documents.SCHEMA_JSON));
    }

    /** The text of its {@code schema.json}; empty where there is none. */
    Optional<String> text() {
        return text;
    }

    /** The records, as they stand there; empty where there are none, or what is there cannot be read. */
    Optional<TypesSection> records() {
        return records;
    }

    /** Why nothing could be read, where that is so. */
    Optional<String> unreadable() {
        return unreadable;
    }

    /** The types that this compile has no source of, by binary name, sorted; none at all where one cannot be read. */
    Map<String, TypeRecord> types(SeenTypes seen) {
        Map<String, TypeRecord> types = new TreeMap<>();
        try {
            if (records.isPresent()) {
                for (String name : records.get().names()) {
                    if (!seen.contains(name)) {
                        types.put(
                                name, RecordCodec.read(records.get().find(name).orElseThrow()));
                    }
                }
            }
            return types;
        } catch (DocumentException | IllegalArgumentException e) {
            refuse(e);
            return Map.of();
        }
    }

    private void refuse(Exception why) {
        records = Optional.empty();
        unreadable = Optional.of(String.valueOf(why.getMessage()));
    }
}
