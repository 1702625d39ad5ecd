package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query of the entity's table that the application runs often. An index must serve it; the compile says so where none does, with
 * the index to write.
 *
 * <pre>{@code
 * @AccessPattern(name = "open tasks of a project", where = "project_id = ? and done = false", orderBy = "due_on")
 * }</pre>
 *
 * is served by
 *
 * <pre>{@code
 * CREATE INDEX ix_tasks_open ON tasks (project_id, due_on) WHERE done = false;
 * }</pre>
 *
 * <p>Columns go by their own names or by those of their attributes. Values are parameters ({@code ?}, {@code :name}, {@code $1}) or
 * constants; a partial index serves a query only where the query's constants say at least what the index says.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AccessPattern.List.class)
public @interface AccessPattern {

    /**
     * The query's WHERE in SQL: conditions that all hold. Equality, ranges, {@code IN}, {@code BETWEEN}, {@code IS NULL} and containment
     * ({@code @>}) are held against the indexes; any other condition is taken for a filter.
     */
    String where() default "";

    /** The query's ORDER BY in SQL, with {@code asc} or {@code desc} and {@code nulls first} or {@code nulls last} if need be. */
    String orderBy() default "";

    /** What the query is for, as messages and documents call it. */
    String name() default "";

    /** Several queries of one entity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        AccessPattern[] value();
    }
}
