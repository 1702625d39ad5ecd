package dev.lintel.runtime.command;

import dev.lintel.runtime.command.outcome.Exit;
import dev.lintel.runtime.command.outcome.Outcome;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.review.Remark;
import dev.lintel.schema.hazard.Level;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.plan.Change;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is said of the SQL of revisions, for people and for programs. */
final class Remarks {

    private Remarks() {}

    /** What somebody has to mend or to accept. */
    static List<String> refused(List<Remark> remarks) {
        return remarks.stream().filter(Remark::isRefused).map(Remark::message).toList();
    }

    /** What is worth knowing, and what nobody has to do anything about. */
    static List<String> warnings(List<Remark> remarks) {
        return remarks.stream()
                .filter(r -> r.level() == Level.WARNING && r.accepted().isEmpty())
                .map(r -> "note: " + r.message())
                .toList();
    }

    /** What nobody accepts in revisions that are about to run. They run all the same: they may have run elsewhere. */
    static List<String> beforeRun(List<Remark> remarks, Collection<Node> nodes) {
        return remarks.stream()
                .filter(r -> r.isRefused() && nodes.contains(r.revision()))
                .map(r -> "warning: " + r.message())
                .toList();
    }

    /** @param changes what is in no migration */
    static Outcome outcome(List<String> wrong, List<Change> changes, List<Remark> remarks) {
        List<String> lines = wrong.isEmpty() ? List.of("revisions, lock and model are one") : wrong;
        Json value = Json.object()
                .put("lines", Json.texts(lines))
                .put("changes", Json.lines(changes, ChangeJson::of))
                .put("hazards", Json.lines(remarks, Remarks::json))
                .lines();
        return new Outcome(wrong.isEmpty() ? Exit.DONE : Exit.DOES_NOT_HOLD, lines, value, Optional.empty());
    }

    static Json json(Remark remark) {
        return Json.object()
                .put("id", remark.id())
                .put("level", remark.level().toString())
                .put("revision", remark.revision().id())
                .put("direction", remark.direction().word())
                .put("step", remark.step())
                .put("message", remark.what())
                .put("accepted", remark.accepted())
                .line();
    }
}
