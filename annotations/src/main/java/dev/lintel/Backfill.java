package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that rows which are there already get in a column that becomes NOT NULL, as an SQL expression over the other
 * columns. It is written in batches before the column becomes NOT NULL.
 *
 * <pre>{@code
 * @Backfill("created_at::date") LocalDate startsOn;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Backfill {

    /** The expression, in SQL. */
    String value();
}
