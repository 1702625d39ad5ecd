package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an enum is stored. Lintel writes a JPA converter for it, which applies itself to every attribute of the type.
 *
 * <pre>{@code
 * @Enum(name = "priority")
 * enum Priority { LOW, NORMAL, HIGH }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TYPE priority AS ENUM ('low', 'normal', 'high');
 * CREATE CAST (character varying AS priority) WITH FUNCTION lintel_priority(character varying) AS ASSIGNMENT;
 * }</pre>
 *
 * and operators that compare {@code priority} with such strings. They let JDBC clients bind the values as strings in INSERT,
 * UPDATE and WHERE. PostgreSQL finds operators by the {@code search_path}: the type's schema has to be in it, for instance by
 * {@code currentSchema} in the JDBC URL.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Enum {

    /** The name of the type or of the lookup table, {@code name} or {@code schema.name}; by default the class's name. */
    String name() default "";

    /** How it is stored. */
    Strategy strategy() default Strategy.NATIVE;

    /** The ways to store an enum. */
    enum Strategy {
        /** A type of its own: {@code CREATE TYPE … AS ENUM}. Four bytes a value; values can be added, not removed. */
        NATIVE,
        /** A table with a row for each value, and a foreign key to it. Values can be added and removed. */
        LOOKUP,
        /** {@code character varying} with a CHECK that lists the values. */
        CHECK
    }
}
