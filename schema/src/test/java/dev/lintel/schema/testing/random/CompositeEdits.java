package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.CompositeType.Attribute;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits of composite types. */
final class CompositeEdits {

    private final Draft draft;
    private final Chance chance;
    private final RandomSchemas schemas;

    CompositeEdits(Draft draft, Chance chance, RandomSchemas schemas) {
        this.draft = draft;
        this.chance = chance;
        this.schemas = schemas;
    }

    List<Runnable> all() {
        return List.of(
                this::add,
                () -> onAny(this::addAttribute),
                () -> onAny(this::dropAttribute),
                () -> onAny(this::moveAttribute),
                () -> onAny(this::retypeAttribute),
                () -> onAny(this::renameAttribute),
                () -> onAny(this::drop));
    }

    private void onAny(Consumer<CompositeType> edit) {
        chance.pickAny(List.copyOf(draft.schema().composites().values())).ifPresent(edit);
    }

    private void add() {
        draft.schema(draft.schema().toBuilder()
                .put(schemas.composite(draft.schema()))
                .build());
    }

    private void put(CompositeType type, List<Attribute> attributes) {
        draft.schema(draft.schema().toBuilder()
                .put(new CompositeType(type.name(), attributes))
                .build());
    }

    private void addAttribute(CompositeType type) {
        Identifier name = Identifier.of("new one");
        if (type.attribute(name).isEmpty() && !draft.hadAttribute(type.name(), name)) {
            List<Attribute> attributes = new ArrayList<>(type.attributes());
            int place = chance.oneIn(2) ? attributes.size() : chance.between(0, attributes.size());
            attributes.add(place, new Attribute(name, PlainType.TEXT));
            put(type, attributes);
        }
    }

    private void dropAttribute(CompositeType type) {
        if (type.attributes().size() > 1) {
            List<Attribute> attributes = new ArrayList<>(type.attributes());
            Attribute gone = attributes.remove(chance.between(0, attributes.size() - 1));
            draft.dropped(type.name(), gone.name());
            put(type, attributes);
        }
    }

    private void moveAttribute(CompositeType type) {
        put(type, chance.shuffled(type.attributes()));
    }

    /** To a text, which takes every value. */
    private void retypeAttribute(CompositeType type) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        int place = chance.between(0, attributes.size() - 1);
        if (attributes.get(place).type().equals(PlainType.INTEGER)) {
            attributes.set(place, new Attribute(attributes.get(place).name(), PlainType.TEXT));
            put(type, attributes);
        }
    }

    private void renameAttribute(CompositeType type) {
        Identifier from = chance.pick(type.attributes()).name();
        Identifier to = Identifier.of(from.value() + "!");
        if (type.attribute(to).isEmpty() && !draft.hadAttribute(type.name(), to)) {
            draft.renamed(new RenameAttribute(type.name(), from, to));
            draft.renamedColumn(type.name(), from, to);
        }
    }

    private void drop(CompositeType type) {
        QualifiedName name = type.name();
        boolean isUsed = draft.schema().composites().values().stream().anyMatch(t -> t.uses(name));
        if (isUsed) {
            return;
        }
        for (Table table : draft.schema().tables().values()) {
            table.columns().stream().filter(c -> c.type().isOf(name)).forEach(c -> {
                draft.dropped(table.name(), c.name());
                draft.schema(Cut.column(draft.schema(), table.name(), c.name()));
            });
        }
        type.attributes().forEach(a -> draft.dropped(name, a.name()));
        draft.schema(draft.schema().toBuilder().removeComposite(name).build());
    }
}
