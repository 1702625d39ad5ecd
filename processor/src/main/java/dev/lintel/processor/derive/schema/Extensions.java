package dev.lintel.processor.derive.schema;

import static java.util.Map.entry;

import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.SqlType;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which types and operator classes come from the extensions that PostgreSQL ships (manual, appendix F). */
final class Extensions {

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("citext", "citext"),
            entry("hstore", "hstore"),
            entry("ltree", "ltree"),
            entry("cube", "cube"),
            entry("isbn", "isn"),
            entry("vector", "vector"),
            entry("halfvec", "vector"),
            entry("sparsevec", "vector"),
            entry("geometry", "postgis"),
            entry("geography", "postgis"));

    private static final Map<String, String> OPERATOR_CLASSES = Map.of(
            "gin_trgm_ops", "pg_trgm",
            "gist_trgm_ops", "pg_trgm",
            "gin_hstore_ops", "hstore",
            "gist_ltree_ops", "ltree");

    private Extensions() {}

    static Set<Identifier> neededBy(Table table) {
        Set<Identifier> needed = new TreeSet<>();
        table.columns().forEach(c -> add(c.type(), needed));
        for (Index index : table.indexes()) {
            for (IndexKey key : index.keys()) {
                key.operatorClass().ifPresent(o -> add(OPERATOR_CLASSES.get(o), needed));
            }
        }
        return needed;
    }

    static Set<Identifier> neededBy(CompositeType type) {
        Set<Identifier> needed = new TreeSet<>();
        type.attributes().forEach(a -> add(a.type(), needed));
        return needed;
    }

    private static void add(SqlType column, Set<Identifier> needed) {
        SqlType type = column instanceof ArrayType array ? array.element() : column;
        if (type instanceof NamedType named && named.name().schema().isEmpty()) {
            add(TYPES.get(named.name().name().value()), needed);
        }
    }

    private static void add(@org.jspecify.annotations.Nullable String extension, Set<Identifier> needed) {
        if (extension != null) {
            needed.add(Identifier.of(extension));
        }
    }
}
