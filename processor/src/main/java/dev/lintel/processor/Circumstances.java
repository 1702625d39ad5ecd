package dev.lintel.processor;

import dev.lintel.processor.option.Option;
import dev.lintel.processor.option.Options;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a compile comes of besides types and the lock. Paths are not in it, which differ from checkout to checkout.
 *
 * @param generator which Lintel runs
 * @param options the compiler's options that say what is to be done
 * @param baseline the text of the findings that are accepted; empty for none
 */
record Circumstances(String generator, SortedMap<String, String> options, String baseline) {

    private static final Set<String> WITHOUT_EFFECT =
            Set.of(Option.LOCK.key(), Option.BASELINE.key(), Option.TIMING.key());

    /** Those of this compile; empty where they cannot be told, or where more than them decides. */
    static Optional<Circumstances> of(Map<String, String> given, Options options, OwnChecks own) {
        boolean isMore = options.sarif()
                || !options.include().isEmpty()
                || !own.checks().isEmpty()
                || !own.mistakes().isEmpty();
        return isMore
                ? Optional.empty()
                : GeneratorId.find()
                        .flatMap(
                                id -> baseline(options.baseline()).map(b -> new Circumstances(id, deciding(given), b)));
    }

    private static SortedMap<String, String> deciding(Map<String, String> given) {
        SortedMap<String, String> deciding = new TreeMap<>();
        given.forEach((key, value) -> {
            if (key.startsWith("lintel.") && !WITHOUT_EFFECT.contains(key)) {
                deciding.put(key, String.valueOf(value));
            }
        });
        return deciding;
    }

    private static Optional<String> baseline(Optional<String> path) {
        try {
            return Optional.of(path.isPresent() ? Files.readString(Path.of(path.get())) : "");
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** As the members of an object. */
    JsonObject json() {
        JsonObject all = Json.object();
        options.forEach(all::put);
        return Json.object()
                .put("generator", generator)
                .put("options", all.line())
                .put("baseline", baseline);
    }
}
