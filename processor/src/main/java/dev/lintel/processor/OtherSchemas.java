package dev.lintel.processor;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code schema.json} of each module on the class path that has one: it is in the same jar or folder as the module's classes. A
 * compiler shows only the first of all files of one name, so each is looked for beside a class.
 */
final class OtherSchemas {

    private static final List<CheckInfo> CHECKS = Checks.and(List.of()).infos();

    private final ClassPath classPath;
    private final Map<String, Optional<Content>> byRoot = new HashMap<>();

    OtherSchemas(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** What of it another module needs. */
    record Content(Map<String, TypeRecord> types, DeriveOptions options, Schema schema, Hints hints) {}

    /** That of the module that a class is of; empty where it was not compiled with Lintel, or by another version. */
    Optional<Content> beside(String type) {
        return classPath.rootOf(type).flatMap(root -> byRoot.computeIfAbsent(root, this::read));
    }

    private Optional<Content> read(String root) {
        return classPath.read(root, ClassOutput.FOLDER + Documents.SCHEMA_JSON).flatMap(OtherSchemas::parse);
    }

    /** The options of another module, from what is stored of them. */
    static DeriveOptions derive(Map<String, String> stored) {
        return Options.read(stored, CHECKS).derive();
    }

    private static Optional<Content> parse(String text) {
        try {
            SchemaDocument document = SchemaDocument.parse(text);
            Map<String, TypeRecord> types = new TreeMap<>();
            for (Json json : document.types()) {
                TypeRecord type = RecordCodec.read(json);
                if (TypeReader.isMapped(type)) {
                    types.put(type.name(), type);
                }
            }
            return Optional.of(new Content(types, derive(document.options()), document.schema(), document.hints()));
        } catch (DocumentException | IllegalArgumentException e) {
            // The class files say as much as they can.
            return Optional.empty();
        }
    }
}
