package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What happens to the rows that refer to a row when it is deleted.
 *
 * <pre>{@code
 * @ManyToOne(optional = false)
 * @OnDelete(OnDelete.Action.CASCADE)
 * @JoinColumn(name = "task_id", foreignKey = @ForeignKey(name = "fk_comments_task_id"))
 * Task task;
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * ALTER TABLE comments ADD CONSTRAINT fk_comments_task_id
 *     FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE;
 * }</pre>
 *
 * On an element collection or a many-to-many association it is for the rows of the collection or join table. On an entity
 * class it is for the foreign key of a joined subclass or a secondary table to its parent.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDelete {

    /** What happens. */
    Action value();

    /** What can happen (PostgreSQL manual, section 5.5.5). */
    enum Action {
        /** The referring rows are deleted too. */
        CASCADE,
        /** The row cannot be deleted while others refer to it. */
        RESTRICT,
        /** The referring column becomes NULL. */
        SET_NULL,
        /** The referring column becomes its default. */
        SET_DEFAULT,
        /** As {@link #RESTRICT}, but checked at the end of the statement, or of the transaction if it is deferred. */
        NO_ACTION
    }
}
