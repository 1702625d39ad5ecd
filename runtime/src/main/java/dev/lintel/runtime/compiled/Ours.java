package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotations that a mapping can bear, and that compilers keep in class files. */
final class Ours {

    private static final List<String> PACKAGES =
            List.of("jakarta.persistence.", "dev.lintel.", "org.hibernate.annotations.");

    private Ours() {}

    static Map<String, Json> of(Json.Members element) throws DocumentException {
        return among(element.members("annotations").members());
    }

    static Map<String, Json> among(Map<String, Json> annotations) {
        Map<String, Json> ours = new HashMap<>(annotations);
        ours.keySet().removeIf(name -> PACKAGES.stream().noneMatch(name::startsWith));
        return ours;
    }
}
