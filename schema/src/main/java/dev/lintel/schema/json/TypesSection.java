package dev.lintel.schema.json;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The records of types at the end of a document, found by their names in its text. Two records are the same where their texts are; to tell
 * that, none has to be read. A line break within a record is one of the layout, since strings have none.
 */
public final class TypesSection {

    private static final String START = "\n  \"types\": [";
    private static final String RECORD = "\n    {\n      \"name\": \"";
    private static final String RECORD_END = "\n    }";
    private static final String END = RECORD_END + "\n  ]\n}\n";

    private final String document;
    private final TreeMap<String, Span> spans = new TreeMap<>();

    private record Span(int start, int end) {}

    private TypesSection(String document) {
        this.document = document;
    }

    /**
     * Finds the records in a document; a document may have none.
     *
     * @throws DocumentException if the text is not laid out as the documents that this format's version writes
     */
    public static TypesSection of(String document) throws DocumentException {
        if (!document.startsWith(SchemaDocument.FIRST_LINES)) {
            throw new DocumentException("it has another format than " + SchemaDocument.FORMAT);
        }
        TypesSection section = new TypesSection(document);
        int start = document.indexOf(START);
        if (start >= 0) {
            section.find(start + START.length());
        }
        if (!document.endsWith(start < 0 ? "\n}\n" : END)) {
            throw new DocumentException("the text ends too early");
        }
        return section;
    }

    private void find(int from) throws DocumentException {
        int at = from;
        while (document.startsWith(RECORD, at)) {
            int name = at + RECORD.length();
            int nameEnd = document.indexOf('"', name);
            int end = document.indexOf(RECORD_END, nameEnd);
            if (nameEnd < 0 || end < 0) {
                throw new DocumentException("a record of a type does not end");
            }
            int recordEnd = end + RECORD_END.length();
            spans.put(document.substring(name, nameEnd), new Span(at + RECORD.indexOf('{'), recordEnd));
            at = document.startsWith(",", recordEnd) ? recordEnd + 1 : recordEnd;
        }
        if (!document.startsWith("\n  ]\n}\n", at)) {
            throw new DocumentException("its records of types are not laid out as Lintel writes them");
        }
    }

    /** The names of the types, sorted. */
    public Set<String> names() {
        return spans.navigableKeySet();
    }

    /** Whether the record of a type is this one, member for member. */
    public boolean has(String name, Json record) {
        Span span = spans.get(name);
        if (span == null) {
            return false;
        }
        String text = JsonPrinter.print(record, 2);
        return text.length() == span.end() - span.start() && document.startsWith(text, span.start());
    }

    /**
     * The record of a type; empty where there is none.
     *
     * @throws DocumentException if it is no JSON
     */
    public Optional<Json> find(String name) throws DocumentException {
        Span span = spans.get(name);
        return span == null ? Optional.empty() : Optional.of(Json.parse(document.substring(span.start(), span.end())));
    }
}
