package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What tells, without compiling, that a {@code schema.json} is not what a clean compile gives: no tool calls a processor when the last
 * mapped class goes, some keep the classes of sources that are gone, and an IDE may compile without processors.
 *
 * @param output where the compile wrote
 * @param classpath what else may hold classes that the schema is made of
 * @param sources folders of sources; none where they are not known, and then nothing is said of sources
 */
public record StaleSchema(ClassOutput output, List<ClassOutput> classpath, List<Path> sources) {

    private static final Map<String, String> MAPPED = Map.of(
            "jakarta.persistence.Entity", "an @Entity",
            "jakarta.persistence.MappedSuperclass", "a @MappedSuperclass",
            "jakarta.persistence.Embeddable", "an @Embeddable",
            "jakarta.persistence.Converter", "a @Converter",
            "dev.lintel.Enum", "an @Enum");

    public StaleSchema {
        classpath = List.copyOf(classpath);
        sources = sources.stream().filter(Files::isDirectory).toList();
    }

    /**
     * What is stale, a sentence for each type, by name; none if nothing can be seen.
     *
     * @param types the records of types in {@code schema.json}
     * @throws IOException if the output cannot be read
     * @throws DocumentException if the records are of no form that is known
     */
    public List<String> differences(List<Json> types) throws IOException, DocumentException {
        SortedMap<String, RecordedType> recorded = new TreeMap<>();
        for (Json type : types) {
            RecordedType read = RecordedType.of(type);
            recorded.put(read.name(), read);
        }
        SortedMap<String, ClassFile> classes = output.classes();
        SortedMap<String, String> differences = new TreeMap<>();
        recorded.values().stream()
                .filter(RecordedType::isMapped)
                .forEach(type -> ofRecorded(type, classes).ifPresent(d -> differences.put(type.name(), d)));
        classes.values().forEach(file -> unrecorded(file, recorded).ifPresent(d -> differences.put(file.name(), d)));
        return new ArrayList<>(differences.values());
    }

    private Optional<String> ofRecorded(RecordedType type, Map<String, ClassFile> classes) {
        ClassFile file = classes.get(type.name());
        if (file == null) {
            return classpath.stream().anyMatch(entry -> entry.has(type.name()))
                    ? Optional.empty()
                    : Optional.of("schema.json has " + type.name() + ", which has no class file in " + output.path()
                            + "; a clean compile takes it out");
        }
        if (!file.isJava()) {
            return Optional.empty();
        }
        Optional<String> noSource = file.sourcePath()
                .filter(Predicate.not(this::isSource))
                .map(source -> type.name() + " in " + output.path() + " has no source " + source
                        + " any more; a clean compile takes it out");
        return noSource.or(() -> type.difference(file)
                .map(what -> type.name() + " in " + output.path() + " is not the class that schema.json was made of: "
                        + what + "; compile clean, with Lintel"));
    }

    private boolean isSource(String path) {
        return sources.isEmpty() || sources.stream().anyMatch(folder -> Files.exists(folder.resolve(path)));
    }

    private Optional<String> unrecorded(ClassFile file, Map<String, RecordedType> recorded) {
        boolean known =
                recorded.containsKey(file.name()) && recorded.get(file.name()).isMapped();
        if (known || file.isLocal() || isOfEnum(file, recorded)) {
            return Optional.empty();
        }
        return MAPPED.keySet().stream()
                .filter(file.annotations()::containsKey)
                .sorted()
                .findFirst()
                .map(annotation -> file.name() + " in " + output.path() + " is " + MAPPED.get(annotation)
                        + " that schema.json does not have; compile clean, with Lintel");
    }

    /** Whether it is the converter of an enum that bears {@code @Enum}: Lintel wrote it, and does not read it. */
    private static boolean isOfEnum(ClassFile file, Map<String, RecordedType> recorded) {
        return file.annotations().containsKey("jakarta.persistence.Converter")
                && recorded.values().stream()
                        .filter(type -> type.annotations().containsKey("dev.lintel.Enum"))
                        .anyMatch(type -> file.signature()
                                .filter(s -> s.contains("L" + type.name().replace('.', '/') + ";"))
                                .isPresent());
    }
}
