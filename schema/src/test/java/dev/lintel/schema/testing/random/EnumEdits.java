package dev.lintel.schema.testing.random;

import dev.lintel.schema.diff.LookupLabels;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Edits of native enums, and renames of the values of lookup tables. The first label of a type stays, and so do the first values of a
 * table: the samples have them.
 */
final class EnumEdits {

    static final String NEW_LABEL = "new one";

    private final Draft draft;
    private final Chance chance;
    private final Names names;

    EnumEdits(Draft draft, Chance chance, Names names) {
        this.draft = draft;
        this.chance = chance;
        this.names = names;
    }

    List<Runnable> all() {
        return List.of(
                this::add,
                () -> onAny(this::addLabel),
                () -> onAny(this::removeLabel),
                () -> onAny(this::moveLabel),
                () -> onAny(this::renameLabel),
                this::renameRow,
                this::renameRow,
                this::renameRow,
                () -> onAny(this::rename),
                () -> onAny(this::drop));
    }

    private void onAny(Consumer<EnumType> edit) {
        chance.pickAny(List.copyOf(draft.schema().enums().values())).ifPresent(edit);
    }

    private void add() {
        EnumType type = new EnumType(QualifiedName.of(names.fresh("Mood").value()), List.of("good", "so so"));
        draft.schema(draft.schema().toBuilder().put(type).build());
    }

    private void labels(EnumType type, List<String> labels) {
        draft.schema(draft.schema().toBuilder()
                .put(new EnumType(type.name(), labels))
                .build());
    }

    private void addLabel(EnumType type) {
        if (!type.labels().contains(NEW_LABEL)) {
            List<String> labels = new ArrayList<>(type.labels());
            labels.add(chance.between(0, labels.size()), NEW_LABEL);
            labels(type, labels);
        }
    }

    private void removeLabel(EnumType type) {
        String label = type.labels().get(type.labels().size() - 1);
        if (type.labels().size() > 1 && !draft.isSample(label)) {
            List<String> labels = new ArrayList<>(type.labels());
            labels.remove(label);
            draft.schema(Cut.text(draft.schema(), Literal.of(label)));
            labels(type, labels);
        }
    }

    private void moveLabel(EnumType type) {
        List<String> labels = new ArrayList<>(type.labels());
        labels.add(chance.between(0, labels.size() - 1), labels.remove(labels.size() - 1));
        labels(type, labels);
    }

    /** With all that says it, as a person would. */
    private void renameLabel(EnumType type) {
        String label = chance.pick(type.labels());
        String to = label + "!";
        boolean shared = draft.schema().enums().values().stream()
                .anyMatch(t -> !t.equals(type) && t.labels().contains(label));
        if (!shared && !type.labels().contains(to)) {
            draft.schema(Cut.edited(draft.schema(), e -> Expr.of(e.sql().replace(Literal.of(label), Literal.of(to)))));
            draft.renamed(new RenameEnumValue(type.name(), label, to));
            draft.renamedLabel(type.name(), label, to);
        }
    }

    private void renameRow() {
        List<Table> lookups = draft.schema().tables().values().stream()
                .filter(t -> t.rows().size() > SampleRows.ROWS)
                .toList();
        chance.pickAny(lookups).ifPresent(table -> {
            Row row = table.rows().get(table.rows().size() - 1);
            LookupLabels.of(row, table).ifPresent(label -> {
                Map<Identifier, Expr> values = new TreeMap<>(row.values());
                values.replaceAll((column, value) ->
                        value.sql().equals(Literal.of(label)) ? Expr.of(Literal.of(label + "!")) : value);
                draft.change(table.name(), t -> t.removeRow(row).row(new Row(values)));
                draft.renamedLabel(table.name(), label, label + "!");
            });
        });
    }

    private void rename(EnumType type) {
        Identifier to = names.fresh("Renamed");
        QualifiedName name = type.name().sibling(to);
        draft.schema(Cut.edited(draft.schema(), e -> e.withType(type.name(), name)));
        draft.renamed(new RenameEnum(type.name(), to));
        draft.renamedEnum(type.name(), name);
    }

    private void drop(EnumType type) {
        for (Table table : draft.schema().tables().values()) {
            table.columns().stream()
                    .filter(c -> c.type().sql().startsWith(type.name().quoted()))
                    .forEach(c -> {
                        draft.dropped(table.name(), c.name());
                        draft.schema(Cut.column(draft.schema(), table.name(), c.name()));
                    });
        }
        draft.schema(draft.schema().toBuilder().removeEnum(type.name()).build());
    }
}
