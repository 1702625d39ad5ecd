package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The entity can be searched by words (PostgreSQL manual, chapter 12).
 *
 * <pre>{@code
 * @FullText(columns = {"title", "body"}, weights = "AB", language = "english")
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * search tsvector GENERATED ALWAYS AS (
 *     setweight(to_tsvector('english', coalesce(title, '')), 'A')
 *     || setweight(to_tsvector('english', coalesce(body, '')), 'B')) STORED
 * CREATE INDEX ix_articles_search ON articles USING gin (search);
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FullText {

    /** The columns that are searched. */
    String[] columns();

    /** A weight from A to D for each of the columns; empty where all weigh the same. */
    String weights() default "";

    /** The text search configuration. */
    String language() default "simple";

    /** The name of the generated column. */
    String column() default "search";
}
