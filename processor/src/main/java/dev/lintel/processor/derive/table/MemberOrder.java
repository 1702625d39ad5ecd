package dev.lintel.processor.derive.table;

import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order in which the attributes of a class are mapped. */
enum MemberOrder {
    /** As the sources have them. */
    DECLARED,
    /** As Hibernate counts the columns of a key: by the names of attributes, but for a record as it is declared. */
    HIBERNATE;

    /**
     * The members in this order.
     *
     * @param holder the class that has them, or the id class where it is the key's
     */
    List<DeclaredMember> sort(List<DeclaredMember> declared, Optional<TypeRecord> holder) {
        if (this == DECLARED) {
            return declared;
        }
        Optional<TypeRecord> record = holder.filter(t -> t.kind() == TypeRecord.Kind.RECORD);
        List<String> components = record.stream()
                .flatMap(t -> t.members().stream())
                .map(Member::name)
                .toList();
        List<DeclaredMember> sorted = new ArrayList<>(declared);
        sorted.sort(Comparator.comparing(
                        (DeclaredMember m) -> components.indexOf(m.member().name()))
                .thenComparing(m -> m.member().name()));
        return sorted;
    }
}
