package dev.lintel.schema.json;

import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code schema.json}, which a compile writes, and {@code schema.lock}, which says where the revisions lead. Both have one
 * format; {@code docs/schema-json.md} describes it.
 *
 * @param heads the ids of the heads, sorted; a lock has them
 * @param options the options that the schema depends on
 * @param schema the schema
 * @param hints renames and backfills; a lock has none
 * @param types the processor's own records of types, as JSON values; a lock has none
 */
public record SchemaDocument(
        List<String> heads, SortedMap<String, String> options, Schema schema, Hints hints, List<Json> types) {

    /** The format that is written, and the newest that can be read. */
    public static final int FORMAT = 1;

    static final String FIRST_LINES = "{\n  \"format\": " + FORMAT + ",\n";

    private static final String HEADS = "  \"heads\": [";
    private static final String OPTIONS = "  \"options\": {";
    private static final String OPTIONS_END = "\n  },\n";
    private static final String END = "\n}\n";
    private static final List<String> AFTER_SCHEMA = List.of(",\n  \"types\": [", ",\n  \"hints\": {", END);

    public SchemaDocument {
        heads = heads.stream().sorted().toList();
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        types = List.copyOf(types);
    }

    /** The lock of an empty history. */
    public static SchemaDocument empty() {
        return lock(List.of(), Schema.EMPTY);
    }

    public static SchemaDocument lock(List<String> heads, Schema schema) {
        return new SchemaDocument(heads, new TreeMap<>(), schema, Hints.NONE, List.of());
    }

    public SchemaDocument withHints(Hints hints) {
        return new SchemaDocument(heads, options, schema, hints, types);
    }

    /** The text of the document: the same document gives the same text. */
    public String text() {
        JsonObject document = Json.object().put("format", FORMAT);
        if (types.isEmpty()) {
            document.put("heads", Json.texts(heads));
        }
        if (!options.isEmpty()) {
            JsonObject all = Json.object();
            options.forEach(all::put);
            document.put("options", all.lines());
        }
        SchemaWriter.write(schema, document);
        document.putUnlessEmpty("hints", HintsCodec.write(hints));
        document.putUnlessEmpty("types", new Json.Values(types, true));
        return Json.print(document.lines()) + "\n";
    }

    /**
     * Whether the text of a lock and that of a document hold the same schema, whatever the heads of the one and the options of the other
     * are. Telling that from the texts costs far less than reading them, and it is so on nearly every compile. Other texts are not the same.
     */
    public static boolean isLocked(String lock, String document) {
        int locked = schemaStart(lock);
        int length = lock.length() - END.length() - locked;
        int start = schemaStart(document);
        return lock.startsWith(FIRST_LINES)
                && document.startsWith(FIRST_LINES)
                && lock.endsWith(END)
                && length > 0
                && document.regionMatches(start, lock, locked, length)
                && AFTER_SCHEMA.stream().anyMatch(end -> document.startsWith(end, start + length));
    }

    /** Where the members begin that say what the schema is. */
    private static int schemaStart(String text) {
        int start = FIRST_LINES.length();
        if (text.startsWith(HEADS, start)) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.startsWith(OPTIONS, start) ? text.indexOf(OPTIONS_END, start) + OPTIONS_END.length() : start;
    }

    /**
     * Reads a document.
     *
     * @throws DocumentException if the text is none, or one of a newer format; the message says how to mend it
     */
    public static SchemaDocument parse(String text) throws DocumentException {
        refuseConflict(text);
        Json.Members document = json(text);
        long format = document.whole("format")
                .orElseThrow(() -> new DocumentException("it has no \"format\", so it is not a schema of Lintel's"));
        if (format > FORMAT) {
            throw new DocumentException("it has format " + format + ", and this version of Lintel reads formats up to "
                    + FORMAT + "; use the version of Lintel that wrote it, or a newer one");
        }
        try {
            List<String> heads = new ArrayList<>();
            for (Json head : document.values("heads")) {
                heads.add(head.asText());
            }
            SortedMap<String, String> options = new TreeMap<>();
            Json.Members all = document.members("options");
            for (String name : all.members().keySet()) {
                options.put(name, all.requiredText(name));
            }
            return new SchemaDocument(
                    heads,
                    options,
                    SchemaReader.read(document),
                    HintsCodec.read(document.members("hints")),
                    document.values("types"));
        } catch (IllegalArgumentException e) {
            throw new DocumentException(String.valueOf(e.getMessage()));
        }
    }

    private static Json.Members json(String text) throws DocumentException {
        try {
            return Json.parse(text).asMembers();
        } catch (DocumentException e) {
            throw new DocumentException(e.getMessage() + "; take the file from version control again");
        }
    }

    private static void refuseConflict(String text) throws DocumentException {
        int line = 1;
        for (String words : (Iterable<String>) text.lines()::iterator) {
            if (words.startsWith("<<<<<<<") || words.startsWith(">>>>>>>") || words.startsWith("=======")) {
                throw new DocumentException(
                        "line " + line + " is a conflict marker of git's. Two branches added a revision: take the side"
                                + " of the other branch, delete your own revision, compile, and write it again");
            }
            line++;
        }
    }
}
