package dev.lintel.processor.read;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.Member;
import java.util.ArrayList;
import java.util.List;

/** Constraints of Jakarta Validation, which are of a property whether they stand on its field or on its getter. */
final class SharedConstraints {

    private SharedConstraints() {}

    /** The members, each with the constraints that stand on the other of the field and its getter. */
    static List<Member> share(List<Member> members, List<Member> all) {
        return members.stream().map(m -> withOthers(m, all)).toList();
    }

    private static Member withOthers(Member member, List<Member> all) {
        List<Annotation> annotations = new ArrayList<>(member.annotations().all());
        for (Member other : all) {
            if (other.kind() != member.kind() && other.name().equals(member.name())) {
                other.annotations().all().stream()
                        .filter(a -> isConstraint(a.type()) && !member.has(a.type()))
                        .forEach(annotations::add);
            }
        }
        return annotations.size() == member.annotations().all().size()
                ? member
                : new Member(
                        member.name(),
                        member.kind(),
                        member.accessor(),
                        member.type(),
                        new Annotations(annotations),
                        member.documentation());
    }

    private static boolean isConstraint(String annotation) {
        return annotation.startsWith("jakarta.validation.") || annotation.startsWith("org.hibernate.validator.");
    }
}
