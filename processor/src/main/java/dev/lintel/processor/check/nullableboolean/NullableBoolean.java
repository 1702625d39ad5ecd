package dev.lintel.processor.check.nullableboolean;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Discrimination;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.type.PlainType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a boolean column that can be NULL. */
public final class NullableBoolean implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("nullable-boolean", Severity.ERROR, "a boolean column that can be NULL: three states");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Place> seen = new HashSet<>();
        check(derivation, derivation.columns(), seen, findings);
        check(derivation, derivation.inside(), seen, findings);
    }

    private static void check(
            Derivation derivation, List<DerivedColumn> columns, Set<Place> seen, Consumer<Finding> findings) {
        for (DerivedColumn column : columns) {
            if (!column.column().nullable() || !column.column().type().equals(PlainType.BOOLEAN)) {
                continue;
            }
            boolean isQuiet = column.rows().isPresent() ? isTied(derivation, column) : isAlwaysGiven(column);
            if (isQuiet) {
                continue;
            }
            Optional<Attribute> foreign = column.attribute()
                    .filter(a -> !derivation.placeOf(a).equals(a.place()))
                    .filter(a -> nullableSaid(a).isEmpty());
            Finding finding = foreign.isPresent() ? overridden(derivation, column) : finding(column);
            // One class may have to override several attributes of a dependency.
            Place cause = foreign.map(a -> finding.place().into(a.path())).orElse(finding.place());
            if (seen.add(cause)) {
                findings.accept(finding);
            }
        }
    }

    /** Whether Java has no third state to write, and nothing asks for one. */
    private static boolean isAlwaysGiven(DerivedColumn column) {
        return column.attribute()
                .filter(a -> a.type() instanceof JavaType.Primitive)
                .filter(a -> a.column().map(c -> !c.isTrue("nullable")).orElse(true))
                .isPresent();
    }

    /** Whether a CHECK keeps the column from being NULL in the rows that have it. */
    private static boolean isTied(Derivation derivation, DerivedColumn column) {
        Table table = derivation.table(column.name().table()).orElse(null);
        if (table != null) {
            for (CheckConstraint check : table.checks()) {
                if (check.expression().saysNotNull(column.name().column())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Finding overridden(Derivation derivation, DerivedColumn column) {
        ColumnFix fix = ColumnFix.of(derivation, column, "nullable", "false");
        return new Finding(INFO.id(), fix.place(), what(column), Optional.of(fix.code()));
    }

    private static String what(DerivedColumn column) {
        return column.attribute().map(Attribute::title).orElse(column.name().toString())
                + " can be NULL, a third state that neither '"
                + column.name().column() + "' nor 'not "
                + column.name().column() + "' finds";
    }

    private static Finding finding(DerivedColumn column) {
        String what = what(column);
        if (column.rows().isPresent()) {
            return new Finding(
                    INFO.id(),
                    placeOfColumn(column),
                    what,
                    Optional.of(tie(column, column.rows().get())));
        }
        Optional<AnnotationUse> annotation = column.attribute().flatMap(NullableBoolean::nullableSaid);
        return new Finding(
                INFO.id(),
                annotation.map(a -> a.placeOf("nullable")).orElseGet(() -> placeOfAttribute(column)),
                what,
                annotation.isPresent()
                        ? Optional.of("nullable = false")
                        : column.attribute().map(a -> notNull(column, a)));
    }

    /**
     * The annotation that makes the column nullable: because it says so, or because it overrides a column of which it does not
     * repeat that it is not.
     */
    private static Optional<AnnotationUse> nullableSaid(Attribute attribute) {
        return attribute
                .column()
                .filter(c -> c.isTrue("nullable") || !c.place().element().equals(attribute.place()));
    }

    private static Place placeOfAttribute(DerivedColumn column) {
        return column.attribute().map(Attribute::place).orElse(column.place());
    }

    private static Place placeOfColumn(DerivedColumn column) {
        return column.attribute()
                .flatMap(Attribute::column)
                .map(AnnotationUse::place)
                .orElseGet(() -> placeOfAttribute(column));
    }

    /** With a default where one is missing then; a primitive in an embeddable has none, since the whole embeddable may be null. */
    private static String notNull(DerivedColumn column, Attribute attribute) {
        Member member = attribute.member();
        boolean declaredBoxed = member.type().is("java.lang.Boolean");
        boolean becomesPrimitive = declaredBoxed && member.kind() != Member.Kind.GETTER;
        boolean needsDefault = column.column().value() instanceof ColumnValue.None
                && !attribute.isOfCollection()
                && column.table() != DerivedTable.Kind.STRUCT
                && !(becomesPrimitive && attribute.isEmbedded());
        return (needsDefault ? "@Default(\"false\") " : "")
                + (becomesPrimitive ? "boolean " + member.id() : "@Column(nullable = false)");
    }

    private static String tie(DerivedColumn column, Discrimination rows) {
        String check = "check = @CheckConstraint(name = \""
                + ConstraintNames.check(
                        column.name().table().name(), column.name().column().value())
                + "\", constraint = \"" + rows.discriminator().quoted() + " not in (" + String.join(", ", rows.values())
                + ") or " + column.name().column().quoted() + " is not null\")";
        return column.attribute().flatMap(Attribute::column).isPresent() ? check : "@Column(" + check + ")";
    }
}
