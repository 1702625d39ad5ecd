package dev.lintel.processor.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check is called and how severe its findings are. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckInfo {

    /** The id, kebab-case. It never changes. */
    String id();

    /** The severity unless an option sets another. */
    Severity severity();

    /** What it refuses, in a few words without a full stop. */
    String summary();
}
