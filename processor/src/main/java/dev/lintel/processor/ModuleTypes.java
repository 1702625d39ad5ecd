package dev.lintel.processor;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.TypeReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types of the module: those that this compile saw, and those that an earlier one did and that are still there. Types of
 * dependencies are looked up when somebody asks.
 */
final class ModuleTypes implements Types {

    private static final String PACKAGE_INFO = "package-info";

    private final Elements elements;
    private final TypeReader reader;
    private final Map<String, TypeRecord> own;
    private final Map<String, TypeRecord> stored;
    private final Map<String, Optional<TypeRecord>> others = new HashMap<>();

    /**
     * Puts the types together.
     *
     * @param own those of the module
     * @param stored what the last compile knew of any type, for those that the compiler cannot show now
     */
    private ModuleTypes(
            Elements elements, TypeReader reader, Map<String, TypeRecord> own, Map<String, TypeRecord> stored) {
        this.elements = elements;
        this.reader = reader;
        this.own = own;
        this.stored = stored;
    }

    /** What was seen now wins; what was not seen stays as long as its class file does. */
    static ModuleTypes merge(
            SeenTypes seen, PreviousCompile previous, ClassOutput output, Elements elements, TypeReader reader) {
        Map<String, TypeRecord> own = new TreeMap<>(seen.read());
        previous.types().forEach((name, type) -> {
            if (!seen.contains(name) && isMapped(type) && output.hasClass(name)) {
                own.put(name, type);
            }
        });
        return new ModuleTypes(elements, reader, own, previous.types());
    }

    private static boolean isMapped(TypeRecord type) {
        return TypeReader.isMapped(type);
    }

    @Override
    public Collection<TypeRecord> own() {
        return own.values();
    }

    @Override
    public Optional<TypeRecord> find(String binaryName) {
        TypeRecord type = own.get(binaryName);
        return type != null ? Optional.of(type) : others.computeIfAbsent(binaryName, this::lookUp);
    }

    /**
     * What is to be stored: the module's types, and of those that they refer to as much as does not depend on where the
     * compiler has them from.
     */
    List<TypeRecord> stored() {
        Map<String, TypeRecord> all = new TreeMap<>(own);
        others.forEach((name, type) -> type.ifPresent(t -> all.putIfAbsent(name, TypeReader.outline(t))));
        return List.copyOf(all.values());
    }

    private Optional<TypeRecord> lookUp(String name) {
        try {
            if (name.endsWith(PACKAGE_INFO)) {
                String pack =
                        name.equals(PACKAGE_INFO) ? "" : name.substring(0, name.length() - PACKAGE_INFO.length() - 1);
                PackageElement element = elements.getPackageElement(pack);
                return element == null || element.getAnnotationMirrors().isEmpty()
                        ? Optional.empty()
                        : Optional.of(reader.readPackage(element));
            }
            TypeElement element = Positions.find(elements, name);
            if (element != null) {
                return Optional.of(reader.read(element));
            }
        } catch (RuntimeException e) {
            // Eclipse's compiler throws where a class file refers to a type that is missing. What was known before
            // holds.
        }
        return Optional.ofNullable(stored.get(name));
    }
}
