package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code schema.json} has of a field, a getter or a record component.
 *
 * @param kind {@code field}, {@code getter} or {@code component}
 * @param accessor the name of the field, or of the getter as a method
 * @param annotations those that a mapping can bear
 */
record RecordedMember(String kind, String accessor, String type, Map<String, Json> annotations) {

    /** What Lombok makes of any field whose getter is lazy. */
    private static final String LAZY = "java.util.concurrent.atomic.AtomicReference";

    RecordedMember {
        annotations = Map.copyOf(annotations);
    }

    static RecordedMember of(Json json) throws DocumentException {
        Json.Members member = json.asMembers();
        String name = member.requiredText("name");
        return new RecordedMember(
                member.text("kind").orElse("field"),
                member.text("accessor").orElse(name),
                member.requiredText("type"),
                Ours.of(member));
    }

    boolean isField() {
        return kind.equals("field") && !ClassFile.isWoven(accessor);
    }

    boolean isGetter() {
        return kind.equals("getter");
    }

    /** In what a member of a class file is another one. */
    Optional<String> difference(ClassFile.Member member, Map<String, Json> written) {
        if (!annotations.equals(written)) {
            return Optional.of(words() + " has other annotations");
        }
        // A type that the compiler did not know is written with an exclamation mark.
        boolean known = !type.contains("!") && !member.type().startsWith(LAZY);
        return isGetter() || !known || type.equals(member.type())
                ? Optional.empty()
                : Optional.of(words() + " has another type");
    }

    String words() {
        return "its " + (isGetter() ? "getter " : "field ") + accessor;
    }
}
