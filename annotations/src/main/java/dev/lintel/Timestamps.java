package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each row tells when it was written first and last:
 *
 * <pre>{@code
 * created_at timestamp with time zone DEFAULT now() NOT NULL,
 * updated_at timestamp with time zone DEFAULT now() NOT NULL
 * }</pre>
 *
 * and a trigger keeps {@code updated_at}, also for an UPDATE that does not go through the application. The entity may have
 * attributes for the columns; it need not.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Timestamps {

    /** Who keeps {@code updated_at}. */
    Maintainer maintainedBy() default Maintainer.DATABASE;

    /** The column that tells when a row was written first. */
    String createdAt() default "created_at";

    /** The column that tells when a row was written last. */
    String updatedAt() default "updated_at";

    /** Who can keep {@code updated_at}. */
    enum Maintainer {
        /** A trigger of the table. */
        DATABASE,
        /** A JPA listener of the application; there is no trigger. */
        LISTENER
    }
}
