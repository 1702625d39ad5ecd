package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query that the application runs often. An index must serve it.
 *
 * <pre>{@code
 * @AccessPattern(name = "open tasks of a user", where = "assignee_id = ? and done = false", orderBy = "due_on")
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AccessPattern.List.class)
public @interface AccessPattern {

    /** The conditions, in SQL, joined by {@code and}; {@code ?} stands for a value. */
    String where() default "";

    /** The order, in SQL. */
    String orderBy() default "";

    /** What the query is for. */
    String name() default "";

    /** Several patterns of one entity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        AccessPattern[] value();
    }
}
