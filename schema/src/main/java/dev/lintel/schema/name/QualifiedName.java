package dev.lintel.schema.name;

import java.util.Optional;

/**
 * The name of an object that lives in a schema: a table, an index, a sequence, a type, a function.
 *
 * @param schema the PostgreSQL schema; empty for the first one of the {@code search_path}
 * @param name the name within it
 */
public record QualifiedName(Optional<Identifier> schema, Identifier name) implements Comparable<QualifiedName> {

    /** A name without a schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(Optional.empty(), Identifier.of(name));
    }

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Optional.of(Identifier.of(schema)), Identifier.of(name));
    }

    /**
     * Reads {@code name} or {@code schema.name}, either part quoted or not. An unquoted part is taken as it is written.
     *
     * @throws IllegalArgumentException if the text is not one or two names
     */
    public static QualifiedName parse(String text) {
        return QualifiedNameParser.parse(text);
    }

    /** Another object of the same schema. */
    public QualifiedName sibling(Identifier other) {
        return new QualifiedName(schema, other);
    }

    /** The name as it stands in SQL. */
    public String quoted() {
        return schema.map(s -> s.quoted() + ".").orElse("") + name.quoted();
    }

    /** By schema, those of none first. Models are looked up by name everywhere, so no comparators are chained here. */
    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schemaText().compareTo(other.schemaText());
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    private String schemaText() {
        return schema.isPresent() ? schema.get().value() : "";
    }

    /** The name as {@link #parse} reads it: quoted only where it has to be. */
    @Override
    public String toString() {
        return quoted();
    }
}
