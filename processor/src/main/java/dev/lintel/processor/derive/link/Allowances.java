package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The {@code @Allow}s of a module. One holds for the member, all in the class, or all in the package that it stands on. */
public final class Allowances {

    private final Types types;

    public Allowances(Types types) {
        this.types = types;
    }

    /** All that there are, type by type. */
    public List<AnnotationUse> all() {
        List<AnnotationUse> all = new ArrayList<>();
        Map<String, TypeRecord> packages = new TreeMap<>();
        for (TypeRecord type : types.own()) {
            all.addAll(type.annotationsWithin(Lintel.ALLOW));
            types.packageOf(type).ifPresent(p -> packages.put(p.name(), p));
        }
        packages.values().forEach(p -> all.addAll(p.annotations(Lintel.ALLOW)));
        return all;
    }

    /** Whether somebody accepts the finding, and says why. */
    public boolean accepts(Finding finding) {
        return !of(finding).isEmpty();
    }

    /** Whether somebody accepts what a check may find at a place, and says why. */
    public boolean accepts(String id, Place place) {
        return !of(id, place).isEmpty();
    }

    /** Those that accept the finding. */
    public List<AnnotationUse> of(Finding finding) {
        return of(finding.id(), finding.place());
    }

    private List<AnnotationUse> of(String id, Place place) {
        List<AnnotationUse> accepting = new ArrayList<>();
        for (AnnotationUse allow : around(place)) {
            if (hasReason(allow) && allow.texts("value").contains(id)) {
                accepting.add(allow);
            }
        }
        return accepting;
    }

    /** Whether it says why; without a reason nothing is accepted. */
    public static boolean hasReason(AnnotationUse allow) {
        return allow.text("because").isPresent();
    }

    private List<AnnotationUse> around(Place place) {
        Optional<TypeRecord> type = types.find(place.type());
        if (type.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> all = new ArrayList<>();
        for (AnnotationUse allow : type.get().annotationsWithin(Lintel.ALLOW)) {
            Place on = allow.place().element();
            if (on.member().isEmpty() || on.member().equals(place.member())) {
                all.add(allow);
            }
        }
        for (String around : type.get().enclosingTypes()) {
            types.find(around).ifPresent(t -> all.addAll(t.annotations(Lintel.ALLOW)));
        }
        types.packageOf(type.get()).ifPresent(p -> all.addAll(p.annotations(Lintel.ALLOW)));
        return all;
    }
}
