package dev.lintel.processor.derive.link;

import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Collection;
import java.util.Optional;

/** The types that a schema is derived from. */
public interface Types {

    /** Those of this compile's module, sorted by name: their entities have tables. */
    Collection<TypeRecord> own();

    /** Whether a type is of this module, so that somebody can change its source. */
    default boolean isOwn(String binaryName) {
        return own().stream().anyMatch(t -> t.name().equals(binaryName));
    }

    /** Any type by its binary name, one of a dependency too. A package goes by {@code <package>.package-info}. */
    Optional<TypeRecord> find(String binaryName);

    /** A class or interface as a source refers to it; empty for any other type. */
    default Optional<TypeRecord> find(JavaType type) {
        return type instanceof JavaType.Declared declared ? find(declared.name()) : Optional.empty();
    }

    /** The module that a type is of, where that is another one and was compiled with Lintel. */
    default Optional<OtherModule> moduleOf(String binaryName) {
        return Optional.empty();
    }

    /** The package of a type, if it bears annotations. */
    default Optional<TypeRecord> packageOf(TypeRecord type) {
        return find(TypeRecord.packageInfo(type.packageName()));
    }
}
