package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The attribute is stored as {@code jsonb}.
 *
 * <pre>{@code
 * @Jsonb(gin = true) List<String> tags;
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * tags jsonb
 * CREATE INDEX ix_tasks_tags ON tasks USING gin (tags jsonb_path_ops);
 * }</pre>
 *
 * With Hibernate, {@code @JdbcTypeCode(SqlTypes.JSON)} on the attribute tells the ORM so too.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Jsonb {

    /** Whether a GIN index serves containment queries ({@code @>}) on the column. */
    boolean gin() default false;

    /** The name of that index. Only with {@code lintel.constraints=derived} it may be left out: {@code ix_<table>_<column>}. */
    String indexName() default "";
}
