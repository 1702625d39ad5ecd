package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check's finding is accepted here, for a reason that reviewers can read.
 *
 * <pre>{@code
 * @Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
 * Boolean newsletter;
 * }</pre>
 *
 * It holds for the attribute, or for all that is in the class or the package that it stands on.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Allow.List.class)
public @interface Allow {

    /** The ids of the checks, as they stand in the message: {@code nullable-boolean}. */
    String[] value();

    /** Why the finding is accepted. */
    String because();

    /** Several checks accepted for reasons of their own. */
    @Documented
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.PACKAGE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        Allow[] value();
    }
}
