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
 *
 * <p>Where the column gets another type, an expression that speaks of the column itself says how its values change:
 *
 * <pre>{@code
 * @Backfill("created_at AT TIME ZONE 'Europe/Berlin'") Instant createdAt;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Backfill {

    /** The expression, in SQL. */
    String value();
}
