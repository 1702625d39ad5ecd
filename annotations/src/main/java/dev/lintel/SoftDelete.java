package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows are marked as deleted, not removed. The table gets a column
 *
 * <pre>{@code
 * deleted_at timestamp with time zone
 * }</pre>
 *
 * unless an attribute is mapped to it already, and its unique constraints hold among live rows:
 *
 * <pre>{@code
 * CREATE UNIQUE INDEX uq_users_email ON users (email) WHERE deleted_at IS NULL;
 * }</pre>
 *
 * A unique constraint that a foreign key refers to stays as it is, since PostgreSQL needs it whole.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SoftDelete {

    /** The column that tells when a row was deleted. */
    String column() default "deleted_at";
}
