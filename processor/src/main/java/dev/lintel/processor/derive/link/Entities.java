package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All entities, linked once. */
public final class Entities {

    private final Types types;
    private final DeriveOptions options;
    private final Map<String, EntityMapping> own = new TreeMap<>();
    private final Map<String, Optional<EntityMapping>> found = new HashMap<>();
    private final Map<String, List<EntityMapping>> children = new HashMap<>();
    private final Set<OtherModule> modules = new LinkedHashSet<>();
    private final Set<OtherModule> linked = new HashSet<>();

    public Entities(Types types, DeriveOptions options) {
        this.types = types;
        this.options = options;
        for (TypeRecord type : types.own()) {
            if (type.has(Jpa.ENTITY)) {
                find(type.name()).ifPresent(e -> own.put(type.name(), e));
            }
        }
        own.values().forEach(this::addToParent);
    }

    private void addToParent(EntityMapping entity) {
        entity.parent()
                .ifPresent(
                        p -> children.computeIfAbsent(p, x -> new ArrayList<>()).add(entity));
    }

    /** Those of this module, sorted by name. */
    public Iterable<EntityMapping> own() {
        return own.values();
    }

    /** Whether it is of this module, which makes its table. */
    public boolean isOwn(String name) {
        return own.containsKey(name);
    }

    /** A table that another module makes, as far as one of its entities was asked for. */
    public Optional<Table> tableElsewhere(QualifiedName name) {
        return modules.stream().flatMap(m -> m.schema().table(name).stream()).findFirst();
    }

    /** The entities that extend this one directly, sorted by name. Of those in other modules only a module's own are known. */
    public List<EntityMapping> children(EntityMapping entity) {
        entity.module().filter(linked::add).ifPresent(this::linkAll);
        return children.getOrDefault(entity.type().name(), List.of());
    }

    /** Any entity by its binary name, one of a dependency too. */
    public Optional<EntityMapping> find(String name) {
        Optional<EntityMapping> known = found.get(name);
        if (known == null) {
            known = types.find(name).filter(t -> t.has(Jpa.ENTITY)).map(this::link);
            found.put(name, known);
        }
        return known;
    }

    public Optional<EntityMapping> find(JavaType type) {
        return type instanceof Declared declared ? find(declared.name()) : Optional.empty();
    }

    private void linkAll(OtherModule module) {
        for (TypeRecord type : module.own()) {
            if (type.has(Jpa.ENTITY)) {
                find(type.name()).ifPresent(this::addToParent);
            }
        }
    }

    private EntityMapping link(TypeRecord type) {
        Optional<OtherModule> module = types.moduleOf(type.name());
        module.ifPresent(modules::add);
        List<Ancestor> lineage = Lineage.of(type, Bindings.NONE, types);
        List<TypeRecord> entities = lineage.stream()
                .map(Ancestor::type)
                .filter(t -> t.has(Jpa.ENTITY))
                .toList();
        TypeRecord root = entities.get(0);
        Optional<String> parent = entities.size() > 1
                ? Optional.of(entities.get(entities.size() - 2).name())
                : Optional.empty();
        Inheritance inheritance = root.annotation(Jpa.INHERITANCE)
                .flatMap(i -> i.constant("strategy"))
                .map(Inheritance::valueOf)
                .orElse(Inheritance.SINGLE_TABLE);
        TypeRecord holder = inheritance == Inheritance.SINGLE_TABLE ? root : type;
        return new EntityMapping(
                type,
                lineage,
                parent,
                root.name(),
                inheritance,
                Access.of(lineage),
                name(type),
                table(holder),
                logicalTable(holder),
                module);
    }

    private static String name(TypeRecord type) {
        return type.annotation(Jpa.ENTITY)
                .flatMap(e -> e.text("name"))
                .orElseGet(() -> type.name().substring(type.name().lastIndexOf('.') + 1));
    }

    private QualifiedName table(TypeRecord type) {
        DeriveOptions its =
                types.moduleOf(type.name()).map(OtherModule::options).orElse(options);
        Optional<AnnotationUse> table = type.annotation(Jpa.TABLE);
        Optional<Identifier> schema =
                table.flatMap(t -> t.text("schema")).map(its.naming()::explicit).or(its::schema);
        return new QualifiedName(schema, its.naming().physical(logicalTable(type)));
    }

    private static LogicalName logicalTable(TypeRecord type) {
        return type.annotation(Jpa.TABLE)
                .flatMap(t -> t.text("name"))
                .or(() -> type.annotation(Jpa.ENTITY).flatMap(e -> e.text("name")))
                .map(LogicalName::explicit)
                .orElseGet(() -> LogicalName.implicit(name(type)));
    }
}
