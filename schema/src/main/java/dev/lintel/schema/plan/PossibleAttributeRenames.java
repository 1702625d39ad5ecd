package dev.lintel.schema.plan;

import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributes of composite types that go while others of their type come. Found in the types and not in the operations, since a type
 * whose attributes stand in another order is replaced as a whole.
 */
final class PossibleAttributeRenames {

    private final Hints hints;
    private final Set<String> drops;
    private final List<Question> questions = new ArrayList<>();

    private PossibleAttributeRenames(Hints hints, Set<String> drops) {
        this.hints = hints;
        this.drops = drops;
    }

    static List<Question> between(Schema before, Schema after, Hints hints, Set<String> drops) {
        PossibleAttributeRenames renames = new PossibleAttributeRenames(hints, drops);
        for (CompositeType old : before.composites().values()) {
            CompositeType type = after.composites().get(old.name());
            if (type != null && !type.equals(old)) {
                renames.compare(old, type);
            }
        }
        return List.copyOf(renames.questions);
    }

    private void compare(CompositeType old, CompositeType type) {
        List<CompositeType.Attribute> come = new ArrayList<>();
        for (CompositeType.Attribute attribute : type.attributes()) {
            if (old.attribute(attribute.name()).isEmpty() && !isSaid(old, type, attribute)) {
                come.add(attribute);
            }
        }
        for (CompositeType.Attribute gone : old.attributes()) {
            if (type.attribute(gone.name()).isEmpty() && !isRenamed(type, gone) && !mayGo(type, gone)) {
                nearest(gone, come).ifPresent(attribute -> {
                    come.remove(attribute);
                    questions.add(renamed(type, gone, attribute));
                });
            }
        }
    }

    /** Whether the source says what it was called, or that it is new. */
    private boolean isSaid(CompositeType old, CompositeType type, CompositeType.Attribute attribute) {
        ColumnName name = new ColumnName(type.name(), attribute.name());
        Identifier before = hints.columns().get(name);
        return before != null && old.attribute(before).isPresent()
                || hints.accepted().contains(name.toString())
                || hints.accepted().contains(type.name().toString());
    }

    private boolean isRenamed(CompositeType type, CompositeType.Attribute gone) {
        return type.attributes().stream()
                .anyMatch(a -> gone.name().equals(hints.columns().get(new ColumnName(type.name(), a.name()))));
    }

    private boolean mayGo(CompositeType type, CompositeType.Attribute gone) {
        return drops.contains(new ColumnName(type.name(), gone.name()).toString());
    }

    private static Optional<CompositeType.Attribute> nearest(
            CompositeType.Attribute gone, List<CompositeType.Attribute> come) {
        List<CompositeType.Attribute> alike =
                come.stream().filter(a -> a.type().equals(gone.type())).toList();
        Optional<String> nearest = Nearest.to(
                gone.name().value(), alike.stream().map(a -> a.name().value()).toList());
        return alike.stream()
                .filter(a -> nearest.isEmpty() || a.name().value().equals(nearest.get()))
                .findFirst();
    }

    private static Question renamed(CompositeType type, CompositeType.Attribute gone, CompositeType.Attribute come) {
        ColumnName old = new ColumnName(type.name(), gone.name());
        return Question.ofRename(
                Question.Subject.column(new ColumnName(type.name(), come.name())),
                "attribute " + old + " is gone and " + come.name() + " has come, both "
                        + come.type().sql() + "; a rename keeps the data, a drop loses it",
                gone.name().value(),
                old.toString());
    }
}
