package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stored value of an enum constant. Without it the value is the constant's name in lower case.
 *
 * <pre>{@code
 * @Label("past_due") OVERDUE
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /** The stored value; at most 63 bytes for a native enum. */
    String value();
}
