package dev.lintel.processor;

import dev.lintel.processor.companion.Companion;
import dev.lintel.processor.companion.Companions;
import dev.lintel.processor.derive.link.OtherModule;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.schema.model.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The types of the module: those that this compile saw, and those that an earlier one did and that are still there. Types of
 * dependencies are looked up when somebody asks.
 */
final class ModuleTypes implements Types {

    private final LiveTypes live;
    private final ClassOutput output;
    private final SeenTypes seen;
    private final Map<String, TypeRecord> own;
    private final Map<String, TypeRecord> stored;
    private final Map<String, Optional<TypeRecord>> others = new HashMap<>();
    private final OtherSchemas schemas;
    private final Companions companions;
    private final Map<OtherSchemas.Content, OtherModule> modules = new IdentityHashMap<>();
    private final Map<String, OtherModule> moduleOf = new HashMap<>();
    private final Set<String> hollow = new TreeSet<>();
    private final Set<String> remembered = new TreeSet<>();
    private final Set<String> included = new TreeSet<>();

    private ModuleTypes(
            Map<String, TypeRecord> read,
            SeenTypes seen,
            PreviousCompile previous,
            ClassOutput output,
            OtherSchemas schemas,
            Companions companions,
            LiveTypes live) {
        this.schemas = schemas;
        this.companions = companions;
        this.live = live;
        this.output = output;
        this.seen = seen;
        this.stored = previous.types(seen);
        this.own = new TreeMap<>(read);
        stored.forEach((name, type) -> {
            if (TypeReader.isMapped(type) && isKept(type)) {
                own.put(name, type);
            }
        });
        own.values().removeIf(this::isWritten);
    }

    /**
     * Whether it is the converter of an enum that bears {@code @Enum}. It says nothing that the enum does not say, and not every
     * compile writes it anew.
     */
    private boolean isWritten(TypeRecord type) {
        return convertedTypes(type)
                .anyMatch(t -> own.containsKey(t) && own.get(t).has(Lintel.ENUM));
    }

    /** The types that a converter is for; none of what is no converter. */
    static Stream<String> convertedTypes(TypeRecord type) {
        return !type.has(Jpa.CONVERTER)
                ? Stream.empty()
                : type.interfaces().stream()
                        .filter(i -> i.is(Jpa.ATTRIBUTE_CONVERTER))
                        .flatMap(i -> ((JavaType.Declared) i).arguments().stream())
                        .flatMap(a -> a instanceof JavaType.Declared d ? Stream.of(d.name()) : Stream.empty());
    }

    /**
     * What was seen now wins; what was not seen stays as long as its class file does.
     *
     * @param read what was seen, by name
     */
    static ModuleTypes merge(
            Map<String, TypeRecord> read,
            SeenTypes seen,
            PreviousCompile previous,
            ClassOutput output,
            OtherSchemas schemas,
            Companions companions,
            LiveTypes live) {
        return new ModuleTypes(read, seen, previous, output, schemas, companions, live);
    }

    /** Counts classes of dependencies to this module. */
    void include(Map<String, TypeRecord> types) {
        own.putAll(types);
        included.addAll(types.keySet());
    }

    /** Whether a class is of a dependency and was included: nobody can change it here. */
    boolean isIncluded(String name) {
        return included.contains(name);
    }

    @Override
    public Collection<TypeRecord> own() {
        return own.values();
    }

    /** One that bears no annotation is told by its source, or by its class file beside the others. */
    @Override
    public boolean isOwn(String binaryName) {
        return own.containsKey(binaryName) || seen.contains(binaryName) || output.hasClass(binaryName);
    }

    @Override
    public Optional<TypeRecord> find(String binaryName) {
        TypeRecord type = own.get(binaryName);
        if (type != null) {
            return Optional.of(type);
        }
        Optional<TypeRecord> known = others.get(binaryName);
        if (known == null) {
            known = lookUp(binaryName).map(this::asItsModuleHasIt);
            others.put(binaryName, known);
        }
        return known;
    }

    @Override
    public Optional<OtherModule> moduleOf(String binaryName) {
        find(binaryName);
        return Optional.ofNullable(moduleOf.get(binaryName));
    }

    /**
     * What the module of a class has stored of it: a class file lacks its Javadoc, and may lack private members and the order of the
     * fields.
     */
    private TypeRecord asItsModuleHasIt(TypeRecord type) {
        if (!TypeReader.isMapped(type)) {
            return type;
        }
        Optional<OtherSchemas.Content> content =
                schemas.beside(type.name()).filter(c -> c.types().containsKey(type.name()));
        content.ifPresent(c -> moduleOf.put(
                type.name(),
                modules.computeIfAbsent(c, x -> new OtherModule(x.types(), x.options(), x.schema(), this))));
        return content.flatMap(c -> Optional.ofNullable(c.types().get(type.name())))
                .or(() -> ofCompanion(type.name()))
                .orElseGet(() -> asItsClassHasIt(type));
    }

    private TypeRecord asItsClassHasIt(TypeRecord type) {
        boolean isInherited = type.has(Jpa.MAPPED_SUPERCLASS) || type.has(Jpa.EMBEDDABLE);
        if (isInherited && type.members().stream().noneMatch(ModuleTypes::isAttribute)) {
            hollow.add(type.name());
        }
        return type;
    }

    private static boolean isAttribute(Member member) {
        return member.kind() != Member.Kind.GETTER || TypeReader.isMappedMember(member);
    }

    /**
     * Classes of dependencies that should have attributes and show none. Header jars, as Bazel makes them, have no private members.
     */
    Set<String> hollow() {
        return hollow;
    }

    /** Bazel hands over neither the module's {@code schema.json} nor whole classes, but what stands on its companions. */
    private Optional<TypeRecord> ofCompanion(String name) {
        Optional<Companion> companion = companions.of(name);
        companion.ifPresent(c -> moduleOf.put(
                name, new OtherModule(Map.of(name, c.type()), OtherSchemas.derive(c.options()), Schema.EMPTY, this)));
        return companion.map(Companion::type);
    }

    /**
     * What is to be stored: the module's types with what stands on their packages, and of the types that they refer to as much
     * as does not depend on where the compiler has them from. It is to be called when all are linked and nobody has looked for
     * more, so that the same types give the same list, whichever of them this compile saw.
     */
    List<TypeRecord> stored() {
        Map<String, TypeRecord> all = new TreeMap<>(own);
        others.forEach((name, type) -> type.ifPresent(t -> all.putIfAbsent(name, TypeReader.outline(t))));
        for (TypeRecord type : own.values()) {
            packageOf(type).ifPresent(p -> all.put(p.name(), p));
        }
        return List.copyOf(all.values());
    }

    /** What was found, or not, when somebody asked for a type that is not of the module's model. */
    Map<String, Optional<TypeRecord>> elsewhere() {
        return others;
    }

    /** Those of them that the compiler does not see, though they are there. */
    Set<String> remembered() {
        return remembered;
    }

    private Optional<TypeRecord> lookUp(String name) {
        return live.find(name).or(() -> {
            Optional<TypeRecord> kept = Optional.ofNullable(stored.get(name)).filter(this::isKept);
            kept.ifPresent(type -> remembered.add(type.name()));
            return kept;
        });
    }

    /** Whether what an earlier compile saw still holds: this one does not see it, and its class file is there. */
    private boolean isKept(TypeRecord type) {
        return !seen.replaces(type) && output.hasClass(type.name());
    }
}
