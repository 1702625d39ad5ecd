package dev.lintel.processor.report;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which findings are accepted by {@code @Allow}: on the member, a class around it, or the package. */
public final class Allowances {

    private final Types types;

    public Allowances(Types types) {
        this.types = types;
    }

    /** Whether somebody accepts the finding, and says why. */
    public boolean accepts(Finding finding) {
        for (AnnotationUse allow : around(finding.place())) {
            boolean hasReason = allow.text("because").filter(r -> !r.isBlank()).isPresent();
            if (hasReason && allow.texts("value").contains(finding.id())) {
                return true;
            }
        }
        return false;
    }

    private List<AnnotationUse> around(Place place) {
        Optional<TypeRecord> type = types.find(place.type());
        if (type.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> all = new ArrayList<>(type.get().annotations(Lintel.ALLOW));
        place.member().ifPresent(m -> all.addAll(onMember(type.get(), m)));
        for (String around : type.get().enclosingTypes()) {
            types.find(around).ifPresent(t -> all.addAll(t.annotations(Lintel.ALLOW)));
        }
        types.packageOf(type.get()).ifPresent(p -> all.addAll(p.annotations(Lintel.ALLOW)));
        return all;
    }

    private static List<AnnotationUse> onMember(TypeRecord type, String id) {
        for (Member member : type.members()) {
            if (member.id().equals(id)) {
                return member.annotations().findAll(Lintel.ALLOW, type.place(member));
            }
        }
        return type.constants().stream()
                .filter(c -> c.name().equals(id))
                .map(c -> c.annotations())
                .map((Annotations a) -> a.findAll(Lintel.ALLOW, type.place().member(id)))
                .findFirst()
                .orElse(List.of());
    }
}
