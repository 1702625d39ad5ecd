package dev.lintel.processor.check;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.plan.Question;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What {@code @Allow} says is no rename, or may go. It goes with the model, so that {@code lintel revision} does not ask again what
 * reviewers have read.
 */
public final class AcceptedDrops {

    private final Derivation derivation;
    private final Allowances allowances;
    private final SortedSet<String> names = new TreeSet<>();

    private AcceptedDrops(Derivation derivation, Allowances allowances) {
        this.derivation = derivation;
        this.allowances = allowances;
    }

    /** Tables, columns as {@code table.column}, enum types, and values as {@code type.value}. */
    public static SortedSet<String> in(Derivation derivation) {
        Allowances allowances = new Allowances(derivation.types());
        AcceptedDrops accepted = new AcceptedDrops(derivation, allowances);
        // Most models accept nothing of the kind.
        if (allowances.all().stream().anyMatch(AcceptedDrops::isAboutDrops)) {
            derivation.tables().forEach(accepted::table);
            derivation.columns().forEach(accepted::column);
            derivation.inside().forEach(accepted::column);
            derivation.enums().forEach(accepted::values);
        }
        return accepted.names;
    }

    private static boolean isAboutDrops(AnnotationUse allow) {
        return allow.texts("value").contains(Question.POSSIBLE_RENAME)
                || allow.texts("value").contains(Question.ENUM_VALUE_REMOVED);
    }

    private void table(DerivedTable table) {
        if (allowances.accepts(Question.POSSIBLE_RENAME, table.place())) {
            names.add(table.name().toString());
        }
    }

    private void column(DerivedColumn column) {
        Place place = column.attribute().map(derivation::placeOf).orElse(column.place());
        boolean isOfEnum = column.attribute()
                .flatMap(derivation::enumOf)
                .filter(t -> t.has(Lintel.ENUM))
                .filter(t -> allowances.accepts(Question.ENUM_VALUE_REMOVED, t.place()))
                .isPresent();
        if (allowances.accepts(Question.POSSIBLE_RENAME, place) || isOfEnum) {
            names.add(column.name().toString());
        }
    }

    private void values(StoredEnum stored) {
        Place place = stored.type().place();
        if (allowances.accepts(Question.ENUM_VALUE_REMOVED, place)) {
            names.add(stored.name().toString());
        }
        for (EnumConstant constant : stored.type().constants()) {
            if (allowances.accepts(Question.POSSIBLE_RENAME, place.member(constant.name()))) {
                names.add(stored.name() + "." + StoredEnum.label(stored.type(), constant));
            }
        }
    }
}
