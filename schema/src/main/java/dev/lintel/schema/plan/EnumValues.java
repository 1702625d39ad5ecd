package dev.lintel.schema.plan;

import dev.lintel.schema.diff.LabelRenames;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Values of enums that go or change places. PostgreSQL takes no value out of a native type: the type is replaced, and a row that
 * has the value stops that (manual, section 8.7.4). A value that comes is added at its place, and nobody is asked.
 */
final class EnumValues {

    private final SortedMap<String, StoredValues> before;
    private final SortedMap<String, StoredValues> after;
    private final List<CompositeType> composites;
    private final Hints hints;
    private final Set<String> drops;

    EnumValues(Schema before, Schema after, Hints hints, List<Operation> operations, Set<String> drops) {
        Schema renamed = renamed(before, operations);
        this.before = StoredValues.in(renamed);
        this.composites = List.copyOf(renamed.composites().values());
        this.after = StoredValues.in(after);
        this.hints = hints;
        this.drops = drops;
    }

    private static Schema renamed(Schema before, List<Operation> operations) {
        Schema schema = before;
        for (Operation operation : operations) {
            if (operation instanceof RenameEnum
                    || operation instanceof RenameEnumValue
                    || operation instanceof RenameTable
                    || operation instanceof RenameColumn) {
                schema = operation.apply(schema);
            }
        }
        return schema;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Map.Entry<String, StoredValues> entry : after.entrySet()) {
            StoredValues old = before.get(entry.getKey());
            boolean isMeant = drops.contains(entry.getKey()) || hints.accepted().contains(entry.getKey());
            if (old != null && entry.getValue().isNative()) {
                inComposite(old, entry.getValue()).ifPresent(questions::add);
            }
            if (old != null && !isMeant && !old.labels().equals(entry.getValue().labels())) {
                ask(old, entry.getValue(), questions);
            }
        }
        return questions;
    }

    /** A composite type keeps the type that its attribute has, and with it the values: nothing leads there while it is used. */
    private Optional<Question> inComposite(StoredValues old, StoredValues now) {
        boolean isReplaced =
                !now.labels().stream().filter(old.labels()::contains).toList().equals(old.labels());
        return composites.stream()
                .filter(c -> isReplaced && c.uses(now.subject().name()))
                .findFirst()
                .map(c -> new Question(
                        Question.ENUM_VALUE_REMOVED,
                        now.subject(),
                        "values of " + now.name() + " are gone or have changed places, and the composite type "
                                + c.name()
                                + " has an attribute of it, which PostgreSQL cannot give another type while columns use "
                                + c.name(),
                        Optional.empty(),
                        "the constants " + String.join(", ", old.labels())
                                + " put back in this order, @Deprecated where" + " they are not wanted",
                        Optional.empty()));
    }

    private void ask(StoredValues old, StoredValues now, List<Question> questions) {
        List<String> kept = new ArrayList<>(old.labels());
        kept.retainAll(now.labels());
        List<String> gone = new ArrayList<>(old.labels());
        gone.removeAll(now.labels());
        gone.removeIf(label -> drops.contains(now.name() + "." + label));
        List<String> come = new ArrayList<>(now.labels());
        come.removeAll(old.labels());
        LabelRenames renames = LabelRenames.of(
                hints,
                now.subject().name(),
                now.subject().column().map(ColumnName::column),
                old.labels(),
                now.labels());
        gone.removeIf(renames::holds);
        come.removeIf(renames.oldToNew()::containsValue);
        while (now.isNative() && !gone.isEmpty() && !come.isEmpty()) {
            Question question = renamed(gone.remove(0), come.get(0), now);
            if (!hints.accepted().contains(now.name() + "." + come.remove(0))) {
                questions.add(question);
            }
        }
        List<String> order = new ArrayList<>(now.labels());
        order.retainAll(kept);
        if (!gone.isEmpty()) {
            questions.add(removed(gone, come, now));
        } else if (now.isNative() && !order.equals(kept)) {
            questions.add(moved(kept, now));
        }
    }

    private static Question renamed(String gone, String come, StoredValues now) {
        return Question.ofRename(
                new Question.Subject(now.subject().name(), now.subject().column(), Optional.of(come)),
                "value " + gone + " of " + now.name() + " is gone and " + come
                        + " has come; a rename keeps the rows that have it, and without one the migration fails on the first of them",
                gone,
                now.name() + "." + gone);
    }

    private static Question removed(List<String> gone, List<String> come, StoredValues now) {
        String values = String.join(", ", gone);
        boolean isOne = gone.size() == 1;
        return new Question(
                Question.ENUM_VALUE_REMOVED,
                now.subject(),
                (isOne ? "value " : "values ") + values + " of " + now.name() + (isOne ? " is gone" : " are gone")
                        + "; the migration fails on the first row that has " + (isOne ? "it" : "one of them"),
                Optional.empty(),
                (isOne ? "the constant" : "the constants") + " put back, @Deprecated"
                        + (come.isEmpty()
                                ? ""
                                : ", or " + Question.renamedFrom(gone.get(0)) + " on the one in its place"),
                Optional.of(Question.ALLOW_DROP + now.name() + "." + gone.get(0)
                        + " and in the revision what such rows are to have"));
    }

    private static Question moved(List<String> order, StoredValues now) {
        return new Question(
                Question.ENUM_VALUE_REMOVED,
                now.subject(),
                "the values of " + now.name()
                        + " have changed places; PostgreSQL cannot move one, so every row of the type is"
                        + " written anew, and ORDER BY and < mean something else from then on",
                Optional.empty(),
                "the constants in the order " + String.join(", ", order),
                Optional.of(Question.ALLOW_DROP + now.name()));
    }
}
