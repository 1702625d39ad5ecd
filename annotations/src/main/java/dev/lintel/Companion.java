package dev.lintel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Lintel has read of a type, for modules that build on it. Lintel writes it, with {@code lintel.generate=companions}, on a
 * class of its own beside the type; it is not to be written by hand.
 *
 * <p>A class file says less than its source: Javadoc is gone, some compilers forget the order of fields, and a header jar has no
 * private members at all. The annotation is part of what the jar shows to other modules, so a build tool that skips modules
 * whose dependencies have not changed compiles them anew when a private attribute has.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Companion {

    /** The record in JSON, cut into pieces; in a format of Lintel's own. */
    String[] value();
}
