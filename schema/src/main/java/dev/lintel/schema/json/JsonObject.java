package dev.lintel.schema.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an object together; what is empty or false is left out. */
public final class JsonObject {

    private final Map<String, Json> members;

    JsonObject(Map<String, Json> members) {
        this.members = members;
    }

    public JsonObject put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    public JsonObject put(String name, String value) {
        return put(name, Json.of(value));
    }

    public JsonObject put(String name, long value) {
        return put(name, new Json.Whole(value));
    }

    public JsonObject put(String name, Optional<String> value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    public JsonObject put(String name, boolean value) {
        return value ? put(name, new Json.Flag(true)) : this;
    }

    /** The array, unless it is empty. */
    public JsonObject putAll(String name, List<String> texts) {
        return texts.isEmpty() ? this : put(name, Json.texts(texts));
    }

    /** The array or object, unless it is empty. */
    public JsonObject putUnlessEmpty(String name, Json value) {
        boolean empty = value instanceof Json.Values v && v.values().isEmpty()
                || value instanceof Json.Members m && m.members().isEmpty();
        return empty ? this : put(name, value);
    }

    /** The object on one line. */
    public Json.Members line() {
        return new Json.Members(members, false);
    }

    /** The object with a line for each member. */
    public Json.Members lines() {
        return new Json.Members(members, true);
    }
}
