package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.JsonObject;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.json.TypesSection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What {@code compile.json} tells the next compile besides {@code schema.json}, so that it can know that it would do just the same: the
 * circumstances, the types that are not of the module's model, and which types it had something to say about.
 */
final class CompileState {

    private static final String FILE = "compile.json";

    /** Written where the next compile has to do everything again. */
    private static final String UNKNOWN = "{\n  \"format\": " + SchemaDocument.FORMAT + ",\n  \"told\": []\n}\n";

    private final Json.Members document;
    private final Set<String> told;
    private final Set<String> absent;
    private final Set<String> own;
    private final TypesSection elsewhere;

    private CompileState(String text) throws DocumentException {
        this.document = Json.parse(text).asMembers();
        this.told = texts("told");
        this.absent = texts("absent");
        this.own = texts("own");
        this.elsewhere = TypesSection.of(text);
    }

    /** What the last compile left; empty where there is none, or none that can be read. */
    static Optional<CompileState> read(ClassOutput output) {
        try {
            Optional<String> text = output.read(FILE);
            return text.isEmpty() ? Optional.empty() : Optional.of(new CompileState(text.get()));
        } catch (DocumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The text for this compile. That of {@link #unknown} where a type of somebody else's model is part of this one.
     *
     * @param schemaJson the text of the compile's {@code schema.json}
     * @param told the types that something is said about, if only when they are compiled
     * @param previous what the last compile left, for types that this one does not see
     */
    static String of(
            Circumstances circumstances,
            String schemaJson,
            ModuleTypes types,
            SortedSet<String> told,
            Optional<CompileState> previous) {
        List<String> absent = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<Json> records = new ArrayList<>();
        for (Map.Entry<String, Optional<TypeRecord>> entry : new TreeMap<>(types.elsewhere()).entrySet()) {
            String name = entry.getKey();
            if (isOfJava(name)) {
                continue;
            }
            if (entry.getValue().isEmpty()) {
                absent.add(name);
                continue;
            }
            Optional<TypeRecord> type = types.remembered().contains(name)
                    ? previous.flatMap(p -> p.find(name))
                    : entry.getValue().map(TypeRecord::asClassFilesHaveIt);
            if (type.filter(t -> !TypeReader.isMapped(t)).isEmpty()) {
                return unknown();
            }
            if (types.isOwn(name)) {
                own.add(name);
            }
            records.add(RecordCodec.write(type.get()));
        }
        JsonObject document = Json.object().put("format", SchemaDocument.FORMAT);
        circumstances.json().line().members().forEach(document::put);
        return Json.print(document.put("schema", digest(schemaJson))
                        .put("told", Json.texts(List.copyOf(told)))
                        .put("absent", Json.texts(absent))
                        .put("own", Json.texts(own))
                        .putUnlessEmpty("types", new Json.Values(records, true))
                        .lines())
                + "\n";
    }

    private Optional<TypeRecord> find(String name) {
        try {
            Optional<Json> record = elsewhere.find(name);
            return record.isPresent() ? Optional.of(RecordCodec.read(record.get())) : Optional.empty();
        } catch (DocumentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String unknown() {
        return UNKNOWN;
    }

    static void write(String text, ClassOutput output) throws IOException {
        output.write(FILE, text);
    }

    /** Whether it was left by a compile under these circumstances, together with this {@code schema.json}. */
    boolean isOf(Circumstances circumstances, String schemaJson) {
        return circumstances.json().line().members().entrySet().stream()
                        .allMatch(e -> e.getValue().equals(document.members().get(e.getKey())))
                && Json.of(digest(schemaJson)).equals(document.members().get("schema"));
    }

    /** The types that are not of the module's model and that are written down here. */
    Set<String> elsewhere() {
        return elsewhere.names();
    }

    /** Whether a type was looked at that is not of the module's model. */
    boolean isElsewhere(String name) {
        return isOfJava(name) || elsewhere.names().contains(name) || absent.contains(name);
    }

    /**
     * Whether the types that are not of the module's model are as they were. One whose class file is there and that the compiler does not
     * see is.
     */
    boolean isSameElsewhere(LiveTypes live, SeenTypes seen, ClassOutput output) {
        return absent.stream().allMatch(name -> live.find(name).isEmpty())
                && elsewhere.names().stream().allMatch(name -> {
                    boolean isOwn = seen.contains(name) || output.hasClass(name);
                    Optional<TypeRecord> type = live.find(name);
                    return own.contains(name) == isOwn
                            && (type.isEmpty() ? isOwn : elsewhere.has(name, json(type.get())));
                });
    }

    /** The types that something was said about; that has to be said again when they are compiled again. */
    Set<String> told() {
        return told;
    }

    private Set<String> texts(String name) throws DocumentException {
        Set<String> texts = new HashSet<>();
        for (Json text : document.values(name)) {
            texts.add(text.asText());
        }
        return texts;
    }

    private static Json json(TypeRecord type) {
        return RecordCodec.write(type.asClassFilesHaveIt());
    }

    /** The compiler's release does not change them. */
    private static boolean isOfJava(String name) {
        return name.startsWith("java.");
    }

    /** Enough to tell that the two files are of one compile. */
    private static String digest(String text) {
        return text.length() + "-" + Integer.toHexString(text.hashCode());
    }
}
