package dev.lintel.processor.companion;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.JsonObject;
import dev.lintel.schema.json.SchemaDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module tells of one of its types.
 *
 * @param type the record of the type
 * @param options those that its table depends on, as they are stored in {@code schema.json}
 */
public record Companion(TypeRecord type, SortedMap<String, String> options) {

    /** A string in a class file has at most 65,535 bytes (JVM specification, section 4.4.7), and a character up to three. */
    private static final int LONGEST = 20_000;

    public Companion {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** The name of the class that bears it; no two types of a package have the same. */
    public static String nameFor(String binaryName) {
        return binaryName + "_Lintel";
    }

    /** The text, which is the same for the same companion. */
    String text() {
        JsonObject said = Json.object();
        options.forEach(said::put);
        return Json.print(Json.object()
                .put("format", SchemaDocument.FORMAT)
                .put("options", said.line())
                .put("type", RecordCodec.write(type))
                .lines());
    }

    /** The text in pieces that a class file can hold, a line each if it is not too long. */
    public List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (String line : text().split("(?<=\n)")) {
            for (int from = 0; from < line.length(); from += LONGEST) {
                pieces.add(line.substring(from, Math.min(from + LONGEST, line.length())));
            }
        }
        return pieces;
    }

    /** Reads a text; empty for one that another version of Lintel has written. */
    static Optional<Companion> parse(String text) {
        try {
            Json.Members members = Json.parse(text).asMembers();
            if (members.whole("format").orElse(0L) != SchemaDocument.FORMAT) {
                return Optional.empty();
            }
            SortedMap<String, String> options = new TreeMap<>();
            for (Map.Entry<String, Json> option :
                    members.members("options").members().entrySet()) {
                options.put(option.getKey(), option.getValue().asText());
            }
            return Optional.of(new Companion(RecordCodec.read(members.members("type")), options));
        } catch (DocumentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
