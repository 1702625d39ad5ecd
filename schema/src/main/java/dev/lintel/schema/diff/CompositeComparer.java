package dev.lintel.schema.diff;

import dev.lintel.schema.diff.Changes.Phase;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.op.AddAttribute;
import dev.lintel.schema.op.CreateCompositeType;
import dev.lintel.schema.op.DropAttribute;
import dev.lintel.schema.op.DropCompositeType;
import dev.lintel.schema.op.ReplaceCompositeTypes;
import dev.lintel.schema.op.ReplaceCompositeTypes.Replacement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Composite types. An attribute can go, and come at the end; one that comes between others, moves or gets another type asks for the
 * type to be replaced.
 */
final class CompositeComparer {

    private final Comparison comparison;

    CompositeComparer(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare() {
        List<CompositeType> replaced = replaced(comparison.before(), comparison.after());
        List<CompositeType> later = new ArrayList<>();
        for (CompositeType type :
                CompositeType.inOrder(comparison.after().composites().values())) {
            CompositeType old = comparison.before().composites().get(type.name());
            if (replaced.contains(type)) {
                continue;
            }
            if (old != null) {
                change(old, type);
            } else if (replaced.stream().anyMatch(r -> type.uses(r.name()))
                    || later.stream().anyMatch(l -> type.uses(l.name()))) {
                later.add(type);
            } else {
                create(type);
            }
        }
        if (!replaced.isEmpty()) {
            comparison
                    .changes()
                    .add(
                            Phase.CREATE_TYPE,
                            new ReplaceCompositeTypes(replaced.stream()
                                    .map(t -> new Replacement(t, ReplacedColumns.of(t.name(), comparison)))
                                    .toList()));
        }
        later.forEach(this::create);
        drop();
    }

    private void create(CompositeType type) {
        comparison.changes().add(Phase.CREATE_TYPE, new CreateCompositeType(type));
    }

    private void change(CompositeType old, CompositeType type) {
        for (CompositeType.Attribute attribute : old.attributes()) {
            if (type.attribute(attribute.name()).isEmpty()) {
                comparison.changes().add(Phase.DROP_ATTRIBUTE, new DropAttribute(type.name(), attribute.name()));
            }
        }
        for (CompositeType.Attribute attribute : type.attributes()) {
            if (old.attribute(attribute.name()).isEmpty()) {
                comparison.changes().add(Phase.CREATE_TYPE, new AddAttribute(type.name(), attribute));
            }
        }
    }

    private void drop() {
        List<CompositeType> gone = new ArrayList<>();
        for (CompositeType type :
                CompositeType.inOrder(comparison.before().composites().values())) {
            if (!comparison.after().composites().containsKey(type.name())) {
                gone.add(type);
            }
        }
        Collections.reverse(gone);
        for (CompositeType type : gone) {
            comparison.changes().add(Phase.DROP_TYPE, new DropCompositeType(type.name()));
        }
    }

    /** The types that are replaced, with those that use them. */
    static List<CompositeType> replaced(Schema before, Schema after) {
        List<CompositeType> changed = new ArrayList<>();
        for (CompositeType old : before.composites().values()) {
            CompositeType type = after.composites().get(old.name());
            if (type != null && isReplaced(old, type)) {
                changed.add(type);
            }
        }
        if (changed.isEmpty()) {
            return List.of();
        }
        // A type that goes is there until nothing uses it any more.
        SchemaBuilder meanwhile = after.toBuilder();
        before.composites().values().stream()
                .filter(t -> !after.composites().containsKey(t.name()))
                .forEach(meanwhile::put);
        return ReplaceCompositeTypes.withUsers(changed, meanwhile.build()).stream()
                .filter(t -> before.composites().containsKey(t.name()))
                .toList();
    }

    /** Whether one can not be made of the other by taking attributes away and adding some at the end. */
    private static boolean isReplaced(CompositeType old, CompositeType type) {
        List<CompositeType.Attribute> kept = old.attributes().stream()
                .filter(a -> type.attribute(a.name()).isPresent())
                .toList();
        return kept.size() > type.attributes().size()
                || !type.attributes().subList(0, kept.size()).equals(kept);
    }
}
