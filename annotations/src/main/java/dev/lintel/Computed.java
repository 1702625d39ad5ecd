package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column is computed by the server from other columns of the row, and written by nobody.
 *
 * <pre>{@code
 * @Computed("price * quantity") BigDecimal total;   // total numeric(12,2) GENERATED ALWAYS AS (price * quantity) STORED
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Computed {

    /** The expression, in SQL. */
    String value();

    /** Whether the value is stored. One that is not is computed at each read (PostgreSQL 18 and later). */
    boolean stored() default true;
}
