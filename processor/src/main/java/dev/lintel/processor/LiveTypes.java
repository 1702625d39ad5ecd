package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.TypeReader;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Types and packages as the compiler has them now, from sources or from class files. */
final class LiveTypes {

    private final Elements elements;
    private final TypeReader reader;

    LiveTypes(Elements elements, TypeReader reader) {
        this.elements = elements;
        this.reader = reader;
    }

    /** One by its binary name; empty where the compiler has none, or cannot say. */
    Optional<TypeRecord> find(String name) {
        try {
            return name.endsWith(TypeRecord.PACKAGE_INFO) ? packageInfo(name) : type(name);
        } catch (RuntimeException e) {
            // Eclipse's compiler throws where a class file refers to a type that is missing.
            return Optional.empty();
        }
    }

    private Optional<TypeRecord> type(String name) {
        return Optional.ofNullable(Positions.find(elements, name)).map(reader::read);
    }

    private Optional<TypeRecord> packageInfo(String name) {
        String pack = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        PackageElement element = elements.getPackageElement(pack);
        return element == null || element.getAnnotationMirrors().isEmpty()
                ? Optional.empty()
                : Optional.of(reader.readPackage(element));
    }
}
