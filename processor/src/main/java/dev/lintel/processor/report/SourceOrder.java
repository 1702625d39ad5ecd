package dev.lintel.processor.report;

import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings as somebody reads them who goes through the sources: type by type, and in each from the top. */
public final class SourceOrder implements Comparator<Finding> {

    private final Types types;

    public SourceOrder(Types types) {
        this.types = types;
    }

    @Override
    public int compare(Finding one, Finding other) {
        int byType = one.place().type().compareTo(other.place().type());
        return byType != 0 ? byType : Integer.compare(position(one.place()), position(other.place()));
    }

    private int position(Place place) {
        Optional<TypeRecord> type = types.find(place.type());
        if (place.member().isEmpty() || type.isEmpty()) {
            return -1;
        }
        List<Member> members = type.get().members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).id().equals(place.member().get())) {
                return i;
            }
        }
        return members.size();
    }
}
