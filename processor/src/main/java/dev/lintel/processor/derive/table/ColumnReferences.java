package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.IndexKey.OfColumn;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Nearest;
import dev.lintel.schema.sql.IndexKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns that annotations name. What names none is a problem. */
final class ColumnReferences {

    private final Naming naming;

    ColumnReferences(Naming naming) {
        this.naming = naming;
    }

    /** The columns in a list of names; empty as soon as one of them is not there. */
    List<Identifier> columns(AnnotationUse use, String value, TableDraft table) {
        List<Identifier> found = new ArrayList<>();
        boolean complete = true;
        for (String name : use.texts(value)) {
            Optional<Identifier> column = column(name, use.placeOf(value), table);
            column.ifPresent(found::add);
            complete &= column.isPresent();
        }
        return complete ? found : List.of();
    }

    /** The keys of an index, each a column or an expression; empty as soon as one of them is not there. */
    List<IndexKey> keys(List<String> texts, Place place, TableDraft table) {
        List<IndexKey> keys = new ArrayList<>();
        boolean complete = true;
        for (String text : texts) {
            Optional<IndexKey> key = key(text, place, table);
            key.ifPresent(keys::add);
            complete &= key.isPresent();
        }
        return complete ? keys : List.of();
    }

    private Optional<IndexKey> key(String text, Place place, TableDraft table) {
        IndexKey key;
        try {
            key = IndexKeys.parse(text.replace('`', '"'));
        } catch (IllegalArgumentException e) {
            table.problems().add("invalid-sql", place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        return key.target() instanceof OfColumn column
                ? column(column.column().value(), place, table)
                        .map(c -> new IndexKey(
                                new OfColumn(c), key.collation(), key.operatorClass(), key.descending(), key.nulls()))
                : Optional.of(key);
    }

    /** A column by its own name, or by that of its attribute. */
    Optional<Identifier> find(String name, TableDraft table) {
        return spelled(name, table).or(() -> {
            List<Identifier> columns = table.columns().stream()
                    .filter(c -> c.attribute()
                            .filter(a ->
                                    a.path().equals(name) || a.member().name().equals(name))
                            .isPresent())
                    .map(c -> c.name().column())
                    .toList();
            return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
        });
    }

    /** A column by its own name, or by that of an attribute without a name of its own. */
    private Optional<Identifier> column(String name, Place place, TableDraft table) {
        Optional<Identifier> found = spelled(name, table);
        if (found.isEmpty()) {
            unknown(name, place, table);
        }
        return found;
    }

    private Optional<Identifier> spelled(String name, TableDraft table) {
        for (Identifier candidate : List.of(Identifier.of(name), Naming.folded(name), naming.explicit(name))) {
            if (table.column(candidate).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Says that there is no such column, and which one may be meant. */
    void unknown(String name, Place place, TableDraft table) {
        List<String> known = table.columns().stream()
                .map(DerivedColumn::name)
                .map(c -> c.column().value())
                .toList();
        Optional<String> nearest = Nearest.to(naming.explicit(name).value(), known);
        String what = "the table " + table.name() + " has no column " + name;
        nearest.ifPresentOrElse(
                n -> table.problems().add("unknown-column", place, what, "\"" + n + "\""),
                () -> table.problems().add("unknown-column", place, what + "; it has " + String.join(", ", known)));
    }
}
