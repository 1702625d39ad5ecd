package dev.lintel.processor.check.implicitjointable;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.OncePerPlace;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import java.util.Optional;
import java.util.Set;

/** Refuses a {@code @ManyToMany} whose join table is no entity. */
public final class ImplicitJoinTable extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "implicit-join-table", Severity.WARNING, "a @ManyToMany without an entity for its join table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        if (column.table() == DerivedTable.Kind.JOIN && attribute.member().has(Jpa.MANY_TO_MANY)) {
            String what = "the rows of " + column.name().table() + " belong to no entity, so nothing more than the two"
                    + " ids can be kept there, nor can one of them be read or deleted by itself; make an entity of the"
                    + " table, with a @ManyToOne for each side, and this a @OneToMany(mappedBy = \"…\") of it";
            OncePerPlace.add(new Finding(INFO.id(), place(attribute, derivation), what, Optional.empty()), found);
        }
    }

    /** The annotation, or, where it is in a dependency, what extends its class. */
    private static Place place(Attribute attribute, Derivation derivation) {
        Place own = derivation.placeOf(attribute);
        return own.equals(attribute.place())
                ? attribute
                        .annotation(Jpa.MANY_TO_MANY)
                        .map(AnnotationUse::place)
                        .orElse(own)
                : own;
    }
}
