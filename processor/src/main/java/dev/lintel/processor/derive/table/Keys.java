package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.link.OtherModule;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.LogicalName;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.JoinColumns.Target;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.name.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of entities that foreign keys refer to. Each entity is mapped on a scratch table, once, when somebody asks:
 * the order in which entities are mapped does not matter then. What is wrong with it is reported when its own turn comes.
 */
final class Keys {

    private final Linked linked;
    private final Map<String, List<KeyColumn>> keys = new HashMap<>();
    private final ReferableColumns columns;
    private final Set<String> asked = new HashSet<>();
    private final Map<OtherModule, Linked> modules = new HashMap<>();

    Keys(Linked linked) {
        this.linked = linked;
        this.columns = new ReferableColumns(this, linked);
    }

    /** The primary key; empty where the entity has none, or one that leads back to itself. */
    List<KeyColumn> of(EntityMapping entity) {
        EntityMapping root = linked.entities().find(entity.root()).orElse(entity);
        List<KeyColumn> key = ofRoot(root);
        if (entity.isRoot() || entity.inheritance() != Inheritance.JOINED) {
            return key;
        }
        return entity.parent()
                .flatMap(linked.entities()::find)
                .map(parent -> renamed(
                        of(parent),
                        entity.type().annotations(Jpa.PRIMARY_KEY_JOIN_COLUMN),
                        parent.logicalTable(),
                        linkedOf(entity).options().naming()))
                .orElse(key);
    }

    /**
     * A key that refers to another and has its columns, under other names where the source says so.
     *
     * @param said the {@code @PrimaryKeyJoinColumn}s
     * @param table the referenced table
     */
    List<KeyColumn> renamed(List<KeyColumn> key, List<AnnotationUse> said, LogicalName table, Naming naming) {
        List<KeyColumn> renamed = new ArrayList<>();
        for (KeyColumn column : key) {
            Optional<AnnotationUse> use = said.stream()
                    .filter(u -> u.text("referencedColumnName")
                            .map(naming::explicit)
                            .filter(column.name()::equals)
                            .isPresent())
                    .findFirst();
            int rank = column.rank();
            if (use.isEmpty() && rank < said.size() && !said.get(rank).says("referencedColumnName")) {
                use = Optional.of(said.get(rank));
            }
            LogicalName name = use.flatMap(u -> u.text("name"))
                    .map(LogicalName::explicit)
                    .orElseGet(() -> column.logical().quotedWith(table));
            renamed.add(new KeyColumn(name, naming.physical(name), column.type(), rank, Optional.empty()));
        }
        return renamed;
    }

    private List<KeyColumn> ofRoot(EntityMapping root) {
        String name = root.type().name();
        List<KeyColumn> known = keys.get(name);
        if (known != null) {
            return known;
        }
        if (!asked.add(name)) {
            return List.of();
        }
        TableDraft draft = key(root, MemberOrder.DECLARED);
        List<Identifier> ranks =
                draft.key().size() > 1 ? key(root, MemberOrder.HIBERNATE).key() : draft.key();
        List<KeyColumn> key = draft.key().stream()
                .flatMap(k -> ReferableColumns.column(draft, k, ranks.indexOf(k), draft.name()).stream())
                .toList();
        keys.put(name, key);
        return key;
    }

    private TableDraft key(EntityMapping root, MemberOrder order) {
        TableDraft draft = draft(root);
        attributes(root, draft, order).mapKey(root, draft);
        return draft;
    }

    EntityAttributes attributes(EntityMapping entity, TableDraft draft, MemberOrder order) {
        return new EntityAttributes(
                linkedOf(entity), this, new Drafts(draft.problems(), linked.options()), order, p -> {});
    }

    /** What an association with the entity may refer to. */
    Target target(EntityMapping entity) {
        return new Target(of(entity), name -> columns.named(entity, name));
    }

    /** What an association may refer to that goes by an attribute of the entity instead of its key. */
    Target target(EntityMapping entity, String path) {
        return new Target(columns.of(entity, path), name -> columns.named(entity, name));
    }

    /** An entity of another module has its columns under the options of that module. */
    private Linked linkedOf(EntityMapping entity) {
        return entity.module()
                .map(m -> modules.computeIfAbsent(m, x -> Linked.of(x, x.options())))
                .orElse(linked);
    }

    TableDraft draft(EntityMapping entity) {
        return new TableDraft(
                new DerivedTable(
                        entity.table(),
                        DerivedTable.Kind.ENTITY,
                        entity.type().name(),
                        entity.type().place(),
                        entity.type().place()),
                new Problems(),
                linked.options().plain());
    }
}
