package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.DateTimeType;
import java.util.List;
import java.util.Optional;

/** Adds the columns of {@code @Timestamps} and the trigger that keeps the second one. */
public final class RowTimestamps {

    private static final String NOW = "now()";

    private RowTimestamps() {}

    static void add(AnnotationUse annotation, Naming naming, TableDraft table) {
        Identifier updatedAt = naming.explicit(annotation.text("updatedAt").orElse("updated_at"));
        column(naming.explicit(annotation.text("createdAt").orElse("created_at")), annotation, table);
        column(updatedAt, annotation, table);
        boolean byDatabase =
                annotation.constant("maintainedBy").map("DATABASE"::equals).orElse(true);
        if (byDatabase) {
            Identifier name = Identifier.of("set_" + updatedAt.value());
            table.triggers()
                    .add(new Trigger(
                            name,
                            Trigger.Timing.BEFORE,
                            List.of(Trigger.Event.UPDATE),
                            Optional.empty(),
                            table.name().sibling(name)));
        }
    }

    private static void column(Identifier name, AnnotationUse annotation, TableDraft table) {
        Optional<DerivedColumn> mapped = table.column(name);
        if (mapped.isEmpty()) {
            table.atTheEnd(
                    Column.of(name.value(), DateTimeType.of(DateTimeType.Kind.TIMESTAMPTZ))
                            .withDefault(NOW),
                    annotation.place());
            return;
        }
        Column column = mapped.get().column();
        boolean hasValue = !(column.value() instanceof ColumnValue.None);
        table.replace(
                hasValue
                        ? column.withNullable(false)
                        : column.withNullable(false).withDefault(NOW));
    }

    /** The function that a trigger of this kind calls: one for all tables of a schema whose column has the same name. */
    public static TriggerFunction function(Trigger trigger) {
        Identifier column = Identifier.of(trigger.function().name().value().substring("set_".length()));
        return new TriggerFunction(
                trigger.function(), "BEGIN\n    NEW." + column.quoted() + " := now();\n    RETURN NEW;\nEND");
    }
}
