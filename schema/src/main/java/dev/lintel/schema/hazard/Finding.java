package dev.lintel.schema.hazard;

import dev.lintel.schema.statement.SourceStatement;

/** A danger in its place. */
public record Finding(HazardInfo hazard, SourceStatement statement, Danger danger) {

    /** As people read it. */
    public String message() {
        return "[lintel:" + hazard.id() + "] " + danger.what() + ". Instead: " + danger.instead();
    }
}
