package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The former name. Without it a rename is a drop and an add, and the data is lost; with it the migration renames.
 *
 * <pre>{@code
 * @RenamedFrom("due") LocalDate dueOn;   // ALTER TABLE tasks RENAME COLUMN due TO due_on
 * }</pre>
 *
 * On an entity it is the former name of the table, on an attribute that of the column, on an enum that of the type, on an
 * enum constant that of the stored value. A table that was in another PostgreSQL schema is named with it, as
 * {@code @RenamedFrom("sales.orders")}; {@code public} is also that of a table that names none. It can go once the revision that renames is written.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RenamedFrom {

    /** The former name, as the database has it. */
    String value();
}
