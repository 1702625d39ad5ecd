package dev.lintel.processor.derive;

import dev.lintel.processor.mapping.JavaType;
import java.util.Optional;

/**
 * What of a column the source says itself. The rest is filled in by defaults that nobody sees.
 *
 * @param nullability whether it can be NULL
 * @param length how long a text may be
 * @param digits how many digits a number may have before and after the point, by Jakarta Validation
 * @param type its type, by SQL or by a JDBC type
 * @param converted what values are converted to before they are stored; empty where they are not
 */
public record Said(boolean nullability, boolean length, boolean digits, boolean type, Optional<JavaType> converted) {

    /** All of it: a column that follows another, or that nobody has to describe. */
    public static final Said ALL = new Said(true, true, true, true, Optional.empty());

    /** The same where another attribute of the column may say whether it can be NULL. */
    public Said orNullability(Said other) {
        return new Said(nullability || other.nullability, length, digits, type, converted);
    }

    /** Of a reference, whose type is that of what it refers to. */
    public static Said ofReference(boolean nullability) {
        return new Said(nullability, true, true, true, Optional.empty());
    }
}
