package dev.lintel.schema.type;

import dev.lintel.schema.name.QualifiedName;

/**
 * A data type of PostgreSQL, spelled as {@code format_type} prints it, so that a model and a catalog compare as text.
 */
public sealed interface SqlType
        permits PlainType, CharacterType, NumericType, DateTimeType, BitType, ArrayType, NamedType {

    /** The type as {@code format_type} prints it: {@code character varying(280)}. */
    String sql();

    /** The type as people write it: {@code varchar(280)}, {@code timestamptz}. {@link #parse} reads it again. */
    default String shortName() {
        return ShortName.of(sql());
    }

    /** Whether it is the type of this name, or an array of it. */
    default boolean isOf(QualifiedName name) {
        return false;
    }

    /** The type with another name in the place of one, where it is of that type. */
    default SqlType renamed(QualifiedName from, QualifiedName to) {
        return this;
    }

    /**
     * Reads a type in any spelling that PostgreSQL takes: {@code varchar(280)}, {@code int8}, {@code timestamptz}.
     *
     * @throws IllegalArgumentException if the text is not a type
     */
    static SqlType parse(String text) {
        return TypeParser.parse(text);
    }
}
