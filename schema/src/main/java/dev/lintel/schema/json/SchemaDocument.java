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

    private static final String HEADS = "\"heads\": [";

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
     * Whether the text of a lock is that of this very schema, whatever its heads are. Telling that from the text costs far less
     * than reading it, and it is so on nearly every compile.
     */
    public boolean isLockedIn(String lockText) {
        String text = lock(List.of(), schema).text();
        int heads = text.indexOf(HEADS) + HEADS.length();
        String rest = text.substring(text.indexOf('\n', heads));
        return lockText.startsWith(text.substring(0, heads))
                && lockText.endsWith(rest)
                && lockText.indexOf('\n', heads) == lockText.length() - rest.length();
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

    /**
     * Reads the records of types alone.
     *
     * @throws DocumentException if the text is no document, or one of another format
     */
    public static List<Json> types(String text) throws DocumentException {
        Json.Members document = Json.parse(text).asMembers();
        if (document.whole("format").orElse(0L) != FORMAT) {
            throw new DocumentException("it has another format than " + FORMAT);
        }
        return document.values("types");
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
