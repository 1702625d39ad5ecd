package dev.lintel.schema.hazard;

import java.util.Locale;

/** How bad a hazard is. */
public enum Level {
    /** It blocks others for long, fails, or does something else than it seems to. */
    ERROR,
    /** It loses something or breaks code that is running; somebody may want just that, and says so. */
    ACKNOWLEDGE,
    /** Worth knowing; nothing is refused. */
    WARNING;

    /** Whether a migration that has it is refused until somebody says why it may stay. */
    public boolean isRefused() {
        return this != WARNING;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
