package dev.lintel.schema.hazard;

import dev.lintel.schema.statement.SqlStatement;
import java.util.List;

/** Looks for one kind of danger in statements, one at a time. {@link Hazards} lists all. */
public interface Hazard {

    HazardInfo info();

    /**
     * What of this hazard a statement has.
     *
     * @param context what was said before it, and what is known of the schema
     */
    List<Danger> find(Context context, SqlStatement statement);
}
