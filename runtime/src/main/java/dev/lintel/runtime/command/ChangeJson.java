package dev.lintel.runtime.command;

import dev.lintel.schema.json.Json;
import dev.lintel.schema.plan.Change;
import java.util.Locale;

/** A change for programs, with what it does to those who use the database. */
final class ChangeJson {

    private ChangeJson() {}

    static Json of(Change change) {
        return Json.object()
                .put("change", change.operation().title())
                .put("phase", change.phase().name().toLowerCase(Locale.ROOT))
                .put("verdict", change.verdict().id())
                .put("reason", change.reason())
                .put("lock", change.lock().words().toLowerCase(Locale.ROOT))
                .line();
    }
}
