package dev.lintel.processor;

import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schemas of several modules as one. What two of them have alike, such as an enum of both, is there once; another thing under the
 * same name is a mistake.
 */
final class JoinedSchema {

    private final Map<QualifiedName, String> moduleOf = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private Schema schema;
    private Hints hints;

    private JoinedSchema(Schema schema, Hints hints) {
        this.schema = schema;
        this.hints = hints;
    }

    /**
     * Joins this module's schema with those of others.
     *
     * @param modules the others, by the class that stands for each
     */
    static JoinedSchema of(
            Schema schema, Hints hints, Map<String, OtherSchemas.Content> modules, PostgresVersion version) {
        JoinedSchema joined = new JoinedSchema(schema, hints);
        modules.forEach((name, content) -> joined.add("the module of " + name, content, version));
        return joined;
    }

    Schema schema() {
        return schema;
    }

    Hints hints() {
        return hints;
    }

    /** Those, with drops that this module accepts. */
    Hints accepting(SortedSet<String> drops) {
        return hints.withAccepted(union(drops, hints.accepted()));
    }

    /** What does not fit together, a sentence each. */
    List<String> mistakes() {
        return mistakes;
    }

    private void add(String module, OtherSchemas.Content content, PostgresVersion version) {
        int theirs = content.options().postgres();
        if (theirs > version.major()) {
            mistakes.add(module + " was compiled for PostgreSQL " + theirs + ", and this one is for " + version.major()
                    + ". Fix: the same lintel.postgres for both");
        }
        refuseOthers(module, named(content.schema()), named(schema));
        refuseOthers(module, content.schema().functions(), schema.functions());
        schema = union(schema, content.schema());
        hints = union(hints, content.hints());
    }

    private void refuseOthers(String module, SortedMap<QualifiedName, ?> theirs, SortedMap<QualifiedName, ?> ours) {
        theirs.forEach((name, object) -> {
            Object other = ours.get(name);
            if (other == null) {
                moduleOf.put(name, module);
            } else if (!other.equals(object) && !isPartOfOne(name, object, other)) {
                mistakes.add(module + " and " + moduleOf.getOrDefault(name, "this one") + " both have " + name
                        + ", and not the same. Fix: another name in one of them");
            }
        });
    }

    /** Whether a name is that of an index, and the table that has it is told already. */
    private static boolean isPartOfOne(QualifiedName name, Object object, Object other) {
        return object instanceof Table one
                && other instanceof Table two
                && one.name().equals(two.name())
                && !one.name().equals(name);
    }

    /** What has a name in {@code pg_class} or {@code pg_type}; for an index or a key, the table that it is of. */
    private static SortedMap<QualifiedName, Object> named(Schema schema) {
        SortedMap<QualifiedName, Object> named = new TreeMap<>();
        named.putAll(schema.enums());
        named.putAll(schema.composites());
        named.putAll(schema.sequences());
        schema.tables().values().forEach(t -> t.relations().forEach(name -> named.put(name, t)));
        return named;
    }

    private static Schema union(Schema ours, Schema theirs) {
        return new Schema(
                union(ours.tables(), theirs.tables()),
                union(ours.enums(), theirs.enums()),
                union(ours.composites(), theirs.composites()),
                union(ours.sequences(), theirs.sequences()),
                union(ours.functions(), theirs.functions()),
                union(ours.schemas(), theirs.schemas()),
                union(ours.extensions(), theirs.extensions()));
    }

    private static Hints union(Hints ours, Hints theirs) {
        return new Hints(
                union(ours.tables(), theirs.tables()),
                union(ours.columns(), theirs.columns()),
                union(ours.enums(), theirs.enums()),
                union(ours.labels(), theirs.labels()),
                union(ours.backfills(), theirs.backfills()),
                union(ours.accepted(), theirs.accepted()));
    }

    private static <K, V> SortedMap<K, V> union(SortedMap<K, V> ours, SortedMap<K, V> theirs) {
        SortedMap<K, V> all = new TreeMap<>(theirs);
        all.putAll(ours);
        return all;
    }

    private static <T> SortedSet<T> union(SortedSet<T> ours, SortedSet<T> theirs) {
        SortedSet<T> all = new TreeSet<>(ours);
        all.addAll(theirs);
        return all;
    }
}
