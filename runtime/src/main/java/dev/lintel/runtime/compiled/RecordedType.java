package dev.lintel.runtime.compiled;

import dev.lintel.runtime.compiled.ClassFile.Member;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code schema.json} has of a type: what the processor read when it last saw it.
 *
 * @param kind {@code class}, {@code record}, {@code enum} or {@code interface}
 * @param superclass with its arguments
 * @param annotations those that a mapping can bear
 * @param constants the names of an enum's constants
 */
record RecordedType(
        String name,
        String kind,
        Optional<String> superclass,
        Map<String, Json> annotations,
        List<RecordedMember> members,
        List<String> constants,
        boolean isMapped) {

    RecordedType {
        annotations = Map.copyOf(annotations);
        members = List.copyOf(members);
        constants = List.copyOf(constants);
    }

    static RecordedType of(Json json) throws DocumentException {
        Json.Members type = json.asMembers();
        String name = type.requiredText("name");
        Map<String, Json> annotations = Ours.of(type);
        boolean mapped = !annotations.isEmpty();
        List<RecordedMember> members = new ArrayList<>();
        for (Json member : type.values("members")) {
            RecordedMember read = RecordedMember.of(member);
            mapped |= !read.annotations().isEmpty();
            members.add(read);
        }
        List<String> constants = new ArrayList<>();
        for (Json constant : type.values("constants")) {
            mapped |= !Ours.of(constant.asMembers()).isEmpty();
            constants.add(constant.asMembers().requiredText("name"));
        }
        return new RecordedType(
                name,
                type.requiredText("kind"),
                type.text("extends"),
                annotations,
                members,
                constants,
                mapped && !name.endsWith("package-info"));
    }

    /** In what a class file is not what was read; empty where it is. */
    Optional<String> difference(ClassFile file) {
        if (!annotations.equals(Ours.among(file.annotations()))) {
            return Optional.of("it has other annotations");
        }
        return switch (kind) {
            case "class" -> superclass(file).or(() -> fields(file)).or(() -> getters(file));
            case "record" -> components(file);
            case "enum" -> constants(file);
            default -> Optional.empty();
        };
    }

    private Optional<String> superclass(ClassFile file) {
        Optional<String> erased = superclass.map(s -> s.indexOf('<') < 0 ? s : s.substring(0, s.indexOf('<')));
        return erased.equals(file.superclass())
                        || erased.filter(s -> s.startsWith("!")).isPresent()
                ? Optional.empty()
                : Optional.of("it extends another class");
    }

    private Optional<String> constants(ClassFile file) {
        List<String> written = file.fields().stream()
                .filter(Member::isConstant)
                .map(Member::name)
                .toList();
        return constants.equals(written) ? Optional.empty() : Optional.of("it has other constants");
    }

    private Optional<String> fields(ClassFile file) {
        List<RecordedMember> recorded =
                members.stream().filter(RecordedMember::isField).toList();
        List<Member> written =
                file.fields().stream().filter(Member::isAttribute).toList();
        return inOrder(recorded, written).or(() -> {
            for (int i = 0; i < recorded.size(); i++) {
                Member field = written.get(i);
                Optional<String> difference = recorded.get(i).difference(field, Ours.among(field.annotations()));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        });
    }

    /** What stands on a component is on the component, its field and its accessor, wherever its target allows it. */
    private Optional<String> components(ClassFile file) {
        return inOrder(members, file.components()).or(() -> {
            for (int i = 0; i < members.size(); i++) {
                Member component = file.components().get(i);
                Map<String, Json> all = new HashMap<>(component.annotations());
                file.fields().stream()
                        .filter(f -> f.name().equals(component.name()))
                        .forEach(f -> all.putAll(f.annotations()));
                accessor(file, component.name()).ifPresent(m -> all.putAll(m.annotations()));
                Optional<String> difference = members.get(i).difference(component, Ours.among(all));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<String> inOrder(List<RecordedMember> recorded, List<Member> written) {
        List<String> names = recorded.stream().map(RecordedMember::accessor).toList();
        List<String> there = written.stream().map(Member::name).toList();
        return names.stream()
                .filter(n -> !there.contains(n))
                .findFirst()
                .map(n -> "it has no field " + n)
                .or(() -> there.stream()
                        .filter(n -> !names.contains(n))
                        .findFirst()
                        .map(n -> "it has a field " + n + " too"))
                .or(() -> names.equals(there) ? Optional.empty() : Optional.of("its fields come in another order"));
    }

    private Optional<String> getters(ClassFile file) {
        List<RecordedMember> recorded =
                members.stream().filter(RecordedMember::isGetter).toList();
        for (RecordedMember getter : recorded) {
            Optional<Member> method = accessor(file, getter.accessor());
            if (method.isEmpty()) {
                return Optional.of("it has no " + getter.accessor() + "()");
            }
            Optional<String> difference =
                    getter.difference(method.get(), Ours.among(method.get().annotations()));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Member> accessor(ClassFile file, String name) {
        return file.methods().stream()
                .filter(m -> m.name().equals(name) && m.takesNothing() && m.isAttribute())
                .findFirst();
    }
}
