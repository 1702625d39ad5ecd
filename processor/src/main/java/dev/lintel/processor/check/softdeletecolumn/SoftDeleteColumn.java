package dev.lintel.processor.check.softdeletecolumn;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnFix;
import dev.lintel.processor.check.MomentFix;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.RowTime;
import dev.lintel.processor.derive.link.RowTimes;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.type.DateTimeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a {@code deleted_at} that cannot tell whether and when a row was deleted. */
public final class SoftDeleteColumn implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "soft-delete-column", Severity.ERROR, "a deleted_at that cannot be NULL or is no timestamp with time zone");
    private static final List<String> NOT_NULL =
            List.of(Jpa.NOT_NULL, "jakarta.validation.constraints.NotBlank", "jakarta.validation.constraints.NotEmpty");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        Set<Finding> found = new LinkedHashSet<>();
        for (RowTime time : derivation.rowTimes()) {
            if (time.kind() == RowTimes.Kind.DELETED && !time.attribute().isReference()) {
                check(derivation, time.column(), time.attribute(), found);
            }
        }
        found.forEach(findings);
    }

    private static void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        boolean isMoment =
                column.column().type() instanceof DateTimeType time && time.kind() == DateTimeType.Kind.TIMESTAMPTZ;
        if (!isMoment) {
            String what = attribute.title() + " is stored as "
                    + column.column().type().shortName() + ", which cannot tell when a row was deleted";
            found.add(MomentFix.finding(INFO.id(), derivation, column, what));
        }
        if (!column.column().nullable() && !(attribute.type() instanceof JavaType.Primitive)) {
            found.add(notNull(derivation, column, attribute));
        }
    }

    private static Finding notNull(Derivation derivation, DerivedColumn column, Attribute attribute) {
        String what = attribute.title()
                + " cannot be NULL, and a row is live as long as it is, so every row counts as deleted";
        Optional<AnnotationUse> validated =
                NOT_NULL.stream().flatMap(a -> attribute.annotation(a).stream()).findFirst();
        if (validated.isPresent()) {
            String type = validated.get().annotation().type();
            return Finding.advised(
                    INFO.id(),
                    validated.get().place(),
                    what,
                    "no @" + type.substring(type.lastIndexOf('.') + 1) + " here");
        }
        Optional<AnnotationUse> basic = attribute.annotation(Jpa.BASIC).filter(b -> b.says("optional"));
        if (basic.isPresent()) {
            return new Finding(INFO.id(), basic.get().placeOf("optional"), what, Optional.of("optional = true"));
        }
        boolean isDefined = attribute.definition().isPresent()
                && attribute.column().filter(c -> c.says("nullable")).isEmpty();
        ColumnFix fix = isDefined
                ? ColumnFix.of(derivation, column, "columnDefinition", "\"timestamptz\"")
                : ColumnFix.of(derivation, column, "nullable", "true");
        return new Finding(INFO.id(), fix.place(), what, Optional.of(fix.code()));
    }
}
