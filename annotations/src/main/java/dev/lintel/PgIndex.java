package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of PostgreSQL's, with all that {@code jakarta.persistence.Index} cannot say.
 *
 * <pre>{@code
 * @PgIndex(name = "ix_tasks_open_due_on", columns = "due_on nulls last", where = "done = false")
 * @PgIndex(name = "ix_tasks_title", columns = "lower(title) text_pattern_ops")
 * @PgIndex(name = "ix_tasks_tags", columns = "tags jsonb_path_ops", using = PgIndex.Method.GIN)
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE INDEX ix_tasks_open_due_on ON tasks (due_on NULLS LAST) WHERE done = false;
 * CREATE INDEX ix_tasks_title ON tasks (lower(title) text_pattern_ops);
 * CREATE INDEX ix_tasks_tags ON tasks USING gin (tags jsonb_path_ops);
 * }</pre>
 *
 * On a table that exists already it is built concurrently.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PgIndex.List.class)
public @interface PgIndex {

    /** The index's name, {@code ix_<table>_<columns>} by convention. Only with {@code lintel.constraints=derived} it may be left out. */
    String name() default "";

    /**
     * What is indexed, in order. Each is a column or an expression, then an operator class if need be, then {@code asc} or
     * {@code desc}, then {@code nulls first} or {@code nulls last}. An expression that is not a function call stands in
     * parentheses.
     */
    String[] columns();

    /** Whether no two rows may be equal in what is indexed. */
    boolean unique() default false;

    /** The access method. */
    Method using() default Method.BTREE;

    /** Columns that are carried along, so that a query can be answered from the index alone. */
    String[] include() default {};

    /** The predicate of a partial index, in SQL. */
    String where() default "";

    /** For a unique index: whether two NULLs collide (PostgreSQL 15 and later). */
    boolean nullsNotDistinct() default false;

    /** The access methods (PostgreSQL manual, section 11.2). */
    enum Method {
        BTREE,
        HASH,
        GIN,
        GIST,
        SPGIST,
        BRIN
    }

    /** Several indexes on one entity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        PgIndex[] value();
    }
}
