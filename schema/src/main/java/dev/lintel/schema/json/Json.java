package dev.lintel.schema.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value (RFC 8259). Numbers are whole. */
public sealed interface Json {

    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number. */
    record Whole(long value) implements Json {}

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements Json {}

    /**
     * An array.
     *
     * @param broken whether each value stands on a line of its own; for people only
     */
    record Values(List<Json> values, boolean broken) implements Json {}

    /**
     * An object, in the order in which its members are written.
     *
     * @param broken whether each member stands on a line of its own; for people only
     */
    record Members(Map<String, Json> members, boolean broken) implements Json {

        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The string of this name; another kind of value is an error. */
        public Optional<String> text(String name) throws DocumentException {
            Json value = members.get(name);
            return value == null ? Optional.empty() : Optional.of(value.asText());
        }

        /** The string of this name, which has to be there. */
        public String requiredText(String name) throws DocumentException {
            return text(name)
                    .orElseThrow(() -> new DocumentException("\"" + name + "\" is missing in " + Json.print(this)));
        }

        public boolean flag(String name) {
            return members.get(name) instanceof Flag f && f.value();
        }

        public Optional<Long> whole(String name) {
            return members.get(name) instanceof Whole w ? Optional.of(w.value()) : Optional.empty();
        }

        /** The values of the array of this name; none where it is not there. */
        public List<Json> values(String name) throws DocumentException {
            Json value = members.get(name);
            return value == null ? List.of() : value.asValues();
        }

        public Members members(String name) throws DocumentException {
            Json value = members.get(name);
            return value == null ? new Members(Map.of(), false) : value.asMembers();
        }
    }

    static Json of(String text) {
        return new Text(text);
    }

    /** Strings on one line. */
    static Json texts(List<String> texts) {
        return new Values(texts.stream().map(Json::of).toList(), false);
    }

    /** Values, each on a line of its own. */
    static <T> Json lines(Iterable<T> items, Function<? super T, Json> json) {
        List<Json> values = new java.util.ArrayList<>();
        items.forEach(item -> values.add(json.apply(item)));
        return new Values(values, true);
    }

    static JsonObject object() {
        return new JsonObject(new LinkedHashMap<>());
    }

    static String print(Json json) {
        return JsonPrinter.print(json);
    }

    /**
     * Reads a document.
     *
     * @throws DocumentException if the text is not JSON; the message names line and column
     */
    static Json parse(String text) throws DocumentException {
        return new JsonParser(text).parse();
    }

    default String asText() throws DocumentException {
        if (this instanceof Text t) {
            return t.value();
        }
        throw new DocumentException("expected a string, found " + print(this));
    }

    default Members asMembers() throws DocumentException {
        if (this instanceof Members m) {
            return m;
        }
        throw new DocumentException("expected an object, found " + print(this));
    }

    default List<Json> asValues() throws DocumentException {
        if (this instanceof Values v) {
            return v.values();
        }
        throw new DocumentException("expected an array, found " + print(this));
    }
}
