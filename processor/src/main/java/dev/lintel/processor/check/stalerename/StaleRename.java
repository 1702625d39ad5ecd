package dev.lintel.processor.check.stalerename;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.History;
import dev.lintel.processor.check.HistoryCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports a {@code @RenamedFrom} whose new name the head has already. */
public final class StaleRename extends HistoryCheck {

    public StaleRename() {
        super(new CheckInfo(
                "stale-rename", Severity.WARNING, "a @RenamedFrom that the head of the history has already"));
    }

    /** An annotation, and whether any of what it renames still needs it. */
    private record Said(AnnotationUse annotation, String name, boolean isDone, boolean isNeeded) {

        Said and(Said other) {
            return new Said(annotation, isDone ? name : other.name, isDone || other.isDone, isNeeded || other.isNeeded);
        }
    }

    @Override
    public void compare(Derivation derivation, History history, Consumer<Finding> findings) {
        Head head = new Head(history);
        Map<Place, Said> all = new LinkedHashMap<>();
        for (DerivedTable table : derivation.tables()) {
            if (table.kind() == DerivedTable.Kind.ENTITY) {
                derivation
                        .types()
                        .find(table.owner())
                        .flatMap(StaleRename::renamed)
                        .ifPresent(use -> put(head.table(table.name()), use, all));
            }
        }
        derivation.columns().forEach(c -> column(c, head, all));
        derivation.inside().forEach(c -> column(c, head, all));
        derivation.enums().forEach(e -> enumeration(e, head, all));
        for (Said said : all.values()) {
            boolean isOwn = derivation.types().isOwn(said.annotation().place().type());
            if (said.isDone() && !said.isNeeded() && isOwn) {
                findings.accept(finding(said));
            }
        }
    }

    private static void column(DerivedColumn column, Head head, Map<Place, Said> all) {
        Optional<Attribute> attribute = column.attribute();
        attribute
                .flatMap(a -> a.annotation(Lintel.RENAMED_FROM))
                .ifPresent(use -> put(head.column(column.name()), use, all));
    }

    private static void enumeration(StoredEnum stored, Head head, Map<Place, Said> all) {
        boolean isTable = stored.strategy() == StoredEnum.Strategy.LOOKUP;
        renamed(stored.type())
                .ifPresent(use -> put(isTable ? head.table(stored.name()) : head.type(stored.name()), use, all));
        for (EnumConstant constant : stored.type().constants()) {
            String label = StoredEnum.label(stored.type(), constant);
            constant.annotations()
                    .find(Lintel.RENAMED_FROM, stored.type().place().member(constant.name()))
                    .ifPresent(use -> put(
                            head.value(stored.name(), label, use.text("value").orElse("")), use, all));
        }
    }

    private static Optional<AnnotationUse> renamed(TypeRecord type) {
        return type.annotation(Lintel.RENAMED_FROM);
    }

    private static void put(Head.Name name, AnnotationUse use, Map<Place, Said> all) {
        all.merge(use.place(), new Said(use, name.text(), name.isThere(), name.isPending()), Said::and);
    }

    private Finding finding(Said said) {
        String old = said.annotation().text("value").orElse("");
        return Finding.advised(
                info().id(),
                said.annotation().place(),
                said.name() + " is in the head of the history already, so that nothing is renamed from " + old
                        + " any more; were the old name to come again, this would rename it",
                "no @RenamedFrom here");
    }
}
