package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index that no constraint owns.
 *
 * @param method the access method: btree, hash, gin, gist, spgist, brin
 * @param keys what is indexed, in order; not empty
 * @param include columns carried along (INCLUDE)
 * @param where the predicate of a partial index
 * @param nullsNotDistinct for a unique index: whether two NULLs collide (15 and later)
 */
public record Index(
        Identifier name,
        boolean unique,
        Identifier method,
        List<IndexKey> keys,
        List<Identifier> include,
        Optional<Expr> where,
        boolean nullsNotDistinct) {

    /** The access method where none is said. */
    public static final Identifier BTREE = Identifier.of("btree");

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
    }

    /** A plain b-tree over columns. */
    public static Index of(String name, String... columns) {
        return new Index(
                Identifier.of(name),
                false,
                BTREE,
                Identifiers.of(columns).stream().map(IndexKey::of).toList(),
                List.of(),
                Optional.empty(),
                false);
    }

    /** The index that a key has: a unique b-tree over its columns, under its name. */
    public static Index ofKey(Identifier name, List<Identifier> columns, boolean nullsNotDistinct) {
        List<IndexKey> keys = new ArrayList<>(columns.size());
        columns.forEach(c -> keys.add(IndexKey.of(c)));
        return new Index(name, true, BTREE, keys, List.of(), Optional.empty(), nullsNotDistinct);
    }

    public Index withName(Identifier name) {
        return new Index(name, unique, method, keys, include, where, nullsNotDistinct);
    }

    public Index withUnique(boolean unique) {
        return new Index(name, unique, method, keys, include, where, nullsNotDistinct);
    }

    public Index withMethod(String method) {
        return new Index(name, unique, Identifier.of(method), keys, include, where, nullsNotDistinct);
    }

    public Index withWhere(String sql) {
        return new Index(name, unique, method, keys, include, Optional.of(Expr.of(sql)), nullsNotDistinct);
    }

    /** The columns among its keys. */
    public List<Identifier> columns() {
        return keys.stream().map(IndexKey::column).flatMap(Optional::stream).toList();
    }

    /** Whether it is of use for every query that another one is of use for. */
    public boolean serves(Index other) {
        boolean beginsAlike = method.equals(BTREE)
                ? keys.size() >= other.keys.size()
                        && keys.subList(0, other.keys.size()).equals(other.keys)
                : keys.equals(other.keys);
        return method.equals(other.method)
                && beginsAlike
                && (where.isEmpty() || where.equals(other.where))
                && other.include.stream()
                        .allMatch(c -> include.contains(c) || columns().contains(c));
    }

    /** Whether it is unique, and refuses at least the rows that another one refuses. */
    public boolean refusesAllOf(Index other) {
        return unique
                && other.unique
                && keys.stream().allMatch(k -> other.keys.stream().anyMatch(o -> isEqualityAlike(k, o)))
                && (where.isEmpty() || where.equals(other.where))
                && (nullsNotDistinct || !other.nullsNotDistinct);
    }

    /** Whether it computes something, of which the planner has statistics only once somebody has gathered them. */
    public boolean hasExpression() {
        return keys.stream().map(IndexKey::target).anyMatch(IndexKey.OfExpression.class::isInstance);
    }

    /** Whether two values are the same to one key where they are to the other; the order does not matter. */
    private static boolean isEqualityAlike(IndexKey key, IndexKey other) {
        return key.target().equals(other.target())
                && key.collation().equals(other.collation())
                && key.operatorClass().equals(other.operatorClass());
    }
}
