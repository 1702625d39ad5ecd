package dev.lintel.runtime.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class as a revision: a node of the migration graph. The class implements {@link Migration}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {

    /** Its id: twelve hexadecimal digits where Lintel writes it. */
    String id();

    /** The ids of its parents: none for a base, two or more for a merge. */
    String[] revises() default {};

    /** What it does, in a few words. */
    String message() default "";

    /** Labels that name the branch which begins here. */
    String[] branchLabels() default {};

    /** Ids of revisions on other branches that have to be applied before. */
    String[] dependsOn() default {};

    /** Whether it has to run before the new code, or after the last old process is gone. */
    Phase phase() default Phase.EXPAND;

    /** The side of a deployment that a revision runs on. */
    enum Phase {
        /** Before the new code: the old code keeps working. */
        EXPAND,
        /** After the last process of the old code is gone. */
        CONTRACT
    }
}
