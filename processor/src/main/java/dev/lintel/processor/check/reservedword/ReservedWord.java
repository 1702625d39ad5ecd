package dev.lintel.processor.check.reservedword;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.OncePerPlace;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.name.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses tables and columns that have to stand in quotes wherever they are named. */
public final class ReservedWord extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "reserved-word", Severity.WARNING, "a table or a column whose name has to be quoted everywhere");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, Set<Finding> found) {
        for (DerivedTable table : derivation.tables()) {
            Identifier name = table.name().name();
            if (Quotes.need(name)) {
                OncePerPlace.add(
                        new Finding(
                                INFO.id(),
                                table.namePlace(),
                                what("table", name),
                                Optional.of(fix(table, OtherName.ofTable(name)))),
                        found);
            }
        }
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        check(derivation, column, found);
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Set<Finding> found) {
        Identifier name = column.name().column();
        if (Quotes.need(name)) {
            OncePerPlace.add(finding(derivation, column, name), found);
        }
    }

    private static Finding finding(Derivation derivation, DerivedColumn column, Identifier name) {
        String kind = column.table() == DerivedTable.Kind.STRUCT ? "attribute" : "column";
        String other = OtherName.ofColumn(name, column.name().table().name());
        Optional<Attribute> attribute = column.attribute();
        Optional<Place> said = attribute.flatMap(a -> SaidName.of(name, a));
        if (said.isPresent() || attribute.isEmpty()) {
            return new Finding(
                    INFO.id(), said.orElse(column.place()), what(kind, name), Optional.of("name = \"" + other + "\""));
        }
        ColumnFix fix = ColumnFix.of(derivation, column, "name", '"' + other + '"');
        return new Finding(INFO.id(), fix.place(), what(kind, name), Optional.of(fix.code()));
    }

    private static String what(String kind, Identifier name) {
        return "the name of the " + kind + " "
                + (name.isReserved()
                        ? name + " is a word of SQL's own, so every statement has to put it in quotes"
                        : "\"" + name
                                + "\" is not what PostgreSQL makes of it without quotes, so every statement has to have"
                                + " them");
    }

    private static String fix(DerivedTable table, String name) {
        List<String> path = table.namePlace().path();
        String said = "name = \"" + name + "\"";
        if (!path.isEmpty()) {
            return said;
        }
        return switch (table.kind()) {
            case JOIN -> "@JoinTable(" + said + ")";
            case COLLECTION -> "@CollectionTable(" + said + ")";
            case LOOKUP -> "@Enum(" + said + ")";
            default -> "@Table(" + said + ")";
        };
    }
}
