package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default of the column on the server, as an SQL expression. It is for rows that name no value, and for code that is
 * older than the column.
 *
 * <pre>{@code
 * @Default("false") boolean done;   // done boolean DEFAULT false NOT NULL
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /** The expression: a constant such as {@code 'low'} or {@code 0}, or a call such as {@code now()}. */
    String value();
}
