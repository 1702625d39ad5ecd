package dev.lintel.processor.check.unusedallow;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells why an {@code @Allow} accepts nothing. */
final class Unused {

    record Why(String what, String instead) {}

    private final Derivation derivation;
    private final List<String> on;

    Unused(Derivation derivation, List<String> on) {
        this.derivation = derivation;
        this.on = on;
    }

    /** Empty where it may accept something that this compile does not look for. */
    Optional<Why> why(AnnotationUse allow, String id) {
        Optional<Check> check =
                Checks.all().stream().filter(c -> c.info().id().equals(id)).findFirst();
        if (isPartOfNothing(allow)) {
            return Optional.empty();
        }
        if (check.isPresent() && !check.get().info().isOptional()) {
            return Optional.of(new Why(
                    "this @Allow accepts nothing, since " + id + " cannot be accepted",
                    isMapping(check.get()) ? "a mapping that works" : "no @Allow for " + id));
        }
        if (on.contains(id)) {
            return Optional.of(new Why(
                    "this @Allow accepts nothing: there is no finding of " + id + " here", "no @Allow for " + id));
        }
        return check.isPresent() ? Optional.empty() : Optional.of(unknown(id));
    }

    private static boolean isMapping(Check check) {
        CheckInfo.Kind kind = check.info().kind();
        return kind == CheckInfo.Kind.MAPPING || kind == CheckInfo.Kind.STARTUP;
    }

    private static Why unknown(String id) {
        List<String> known = new ArrayList<>();
        Checks.all().forEach(c -> known.add(c.info().id()));
        return new Why(
                "this @Allow accepts nothing, since there is no check " + id,
                Nearest.to(id, known).map(n -> "\"" + n + "\"").orElse("an id that docs/checks.md lists"));
    }

    /** Whether it stands in a superclass or an embeddable that no entity of this module is made of. */
    private boolean isPartOfNothing(AnnotationUse allow) {
        String name = allow.place().type();
        Optional<TypeRecord> type = derivation.types().find(name);
        boolean isPart = type.isPresent()
                && (type.get().has(Jpa.MAPPED_SUPERCLASS) || type.get().has(Jpa.EMBEDDABLE));
        if (!isPart) {
            return false;
        }
        return !declares(name, derivation.columns()) && !declares(name, derivation.inside());
    }

    private static boolean declares(String type, List<DerivedColumn> columns) {
        for (DerivedColumn column : columns) {
            if (column.attribute()
                    .filter(a -> a.declaredBy().name().equals(type))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
