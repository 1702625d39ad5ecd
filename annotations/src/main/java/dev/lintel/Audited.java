package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each change of a row is kept: when, by which database role, and the row before and after. A trigger writes it into a table beside the
 * entity's, also for what does not go through the application:
 *
 * <pre>{@code
 * CREATE TABLE orders_history (
 *     id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
 *     operation text NOT NULL,            -- INSERT, UPDATE or DELETE
 *     changed_at timestamp with time zone DEFAULT now() NOT NULL,
 *     changed_by text NOT NULL,
 *     row_key jsonb NOT NULL,             -- [42]: the values of the primary key
 *     old_row jsonb,                      -- {"id": 42, "status": "open", ...}
 *     new_row jsonb,
 *     ...
 * );
 * }</pre>
 *
 * <p>The history of one row: {@code SELECT * FROM orders_history WHERE row_key = '[42]' ORDER BY id}.
 *
 * <p>On an entity or a mapped superclass. Where a hierarchy is stored in one table or in joined ones, it stands on the root: each table
 * of the hierarchy gets a history, and so does each secondary table. The tables of collections and the join tables of associations get
 * none.
 *
 * <p>{@code TRUNCATE} is not recorded, since it fires no row triggers (PostgreSQL manual, CREATE TRIGGER). Hibernate's and Envers'
 * annotations of this name say something else, and are not read.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {}
