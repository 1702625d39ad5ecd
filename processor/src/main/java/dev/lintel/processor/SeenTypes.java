package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.Origins;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.TypeReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types that this compile has sources of. It keeps names, never elements: a later round may complete what an earlier one
 * could not resolve.
 */
final class SeenTypes {

    private final Elements elements;
    private final TypeReader reader;
    private final BiFunction<TypeRecord, TypeElement, TypeRecord> asSaid;
    private final Origins origins;
    private final Set<String> all = new TreeSet<>();
    private final Set<String> mapped = new TreeSet<>();

    /** @param asSaid the record of a type as its source says it, where the compiler has its class file only */
    SeenTypes(
            Elements elements,
            TypeReader reader,
            BiFunction<TypeRecord, TypeElement, TypeRecord> asSaid,
            Origins origins) {
        this.elements = elements;
        this.reader = reader;
        this.asSaid = asSaid;
        this.origins = origins;
    }

    /** Takes the root elements of a round. */
    void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                add(type);
            } else if (root instanceof PackageElement pack) {
                String name = pack.getQualifiedName().toString();
                all.add(TypeRecord.packageInfo(name));
            }
        }
    }

    private void add(TypeElement type) {
        String name = reader.binaryName(type);
        all.add(name);
        if (reader.isMapped(type)) {
            mapped.add(name);
        }
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            add(nested);
        }
    }

    /** Whether a type was seen. */
    boolean contains(String name) {
        return all.contains(name);
    }

    /** Whether the compile has the source of a type, and not only its class file, as Gradle hands it over. */
    boolean isCompiled(String name) {
        TypeElement type = all.contains(name) ? Positions.find(elements, name) : null;
        return all.contains(name) && (type == null || origins.isSource(type));
    }

    /** Whether a type of an earlier compile is another now: one that is nested in a seen one and was not seen itself is gone. */
    boolean replaces(TypeRecord type) {
        return all.contains(type.name()) || type.enclosingTypes().stream().anyMatch(all::contains);
    }

    /** The names of those that bear annotations of ours, sorted. */
    Set<String> mapped() {
        return mapped;
    }

    /** Reads the mapped ones anew. */
    Map<String, TypeRecord> read() {
        Map<String, TypeRecord> records = new TreeMap<>();
        for (String name : mapped) {
            read(name).ifPresent(r -> records.put(name, r));
        }
        return records;
    }

    /** Reads one anew, as its source says it. */
    Optional<TypeRecord> read(String name) {
        return Optional.ofNullable(Positions.find(elements, name)).map(t -> asSaid.apply(reader.read(t), t));
    }
}
