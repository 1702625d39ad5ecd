package dev.lintel.processor.option;

import java.util.Locale;

/** The sources that are written on demand; the user's compiler has to compile them. */
public enum GeneratedSource {
    /** A class of constants for each entity. */
    TABLES,
    /** A companion of each mapped type, for modules that build on it. */
    COMPANIONS;

    /** What the option calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
