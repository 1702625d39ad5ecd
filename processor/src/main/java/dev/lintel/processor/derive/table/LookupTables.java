package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.type.PlainType;
import java.util.Map;
import java.util.Optional;

/** The tables of enums that are stored with {@code LOOKUP}: one column, a row for each value. */
public final class LookupTables {

    static final Identifier VALUE = Identifier.of("value");

    private LookupTables() {}

    /** Adds the table of each lookup enum that some column refers to. */
    public static void addTo(Drafts drafts) {
        for (StoredEnum stored : drafts.enums()) {
            if (stored.strategy() != StoredEnum.Strategy.LOOKUP) {
                continue;
            }
            Place place = stored.type().place();
            TableDraft table = drafts.create(new DerivedTable(
                    stored.name(),
                    DerivedTable.Kind.LOOKUP,
                    stored.type().name(),
                    place,
                    SaidTable.namePlace(stored.type().annotation(Lintel.ENUM), place)));
            table.column(Column.of(VALUE.value(), PlainType.TEXT), Optional.empty(), place);
            table.key(VALUE);
            table.comment(stored.type().documentation());
            for (String label : stored.labels()) {
                table.rows().add(new Row(Map.of(VALUE, Expr.of(Literal.of(label)))));
            }
        }
    }
}
