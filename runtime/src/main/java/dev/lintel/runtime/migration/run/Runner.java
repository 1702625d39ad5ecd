package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.database.ConnectionSource;
import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.GraphException;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Route;
import dev.lintel.runtime.migration.graph.Targets;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Brings a database from one revision to another. It uses two connections of its own, and one runner at a time is at work: a
 * second one waits, and then finds less to do, or nothing.
 */
public final class Runner {

    private final ConnectionSource database;
    private final Revisions revisions;
    private final RunOptions options;
    private final RunListener listener;

    public Runner(ConnectionSource database, Revisions revisions, RunOptions options, RunListener listener) {
        this.database = database;
        this.revisions = revisions;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Applies what is missing.
     *
     * @param target as {@link Route#up} reads it
     * @throws RunException if it is refused; nothing was done
     * @throws GraphException if the target names nothing
     * @throws StepException if a step fails; what was done before it is recorded
     * @throws SQLException if the database refuses or cannot be reached
     */
    public RunReport upgrade(String target) throws SQLException {
        return locked(session -> {
            List<Node> route = new Route(revisions.graph(), session.version().heads()).up(target);
            Optional<Node> contract = route.stream()
                    .filter(node -> options.expandOnly() && node.contract())
                    .findFirst();
            List<Node> now =
                    contract.map(node -> route.subList(0, route.indexOf(node))).orElse(route);
            return run(session, now, Direction.UPGRADE, contract);
        });
    }

    /**
     * Undoes what is above a target.
     *
     * @param target as {@link Route#down} reads it
     * @throws RunException if it is refused; nothing was done
     * @throws GraphException if the target names nothing
     * @throws StepException if a step fails; what was done before it is recorded
     * @throws SQLException if the database refuses or cannot be reached
     */
    public RunReport downgrade(String target) throws SQLException {
        return locked(session -> {
            List<Node> route = new Route(revisions.graph(), session.version().heads()).down(target);
            return run(session, route, Direction.DOWNGRADE, Optional.empty());
        });
    }

    /**
     * Records that a database is at a target, and runs nothing. What was left unfinished counts as settled by hand.
     *
     * @param target as {@link Targets} reads it
     * @throws GraphException if the target names nothing
     * @throws SQLException if the database refuses or cannot be reached
     */
    public RunReport stamp(String target) throws SQLException {
        SortedSet<String> ids = new Targets(revisions.graph()).all(target);
        List<Node> heads =
                ids.stream().map(id -> revisions.graph().node(id).orElseThrow()).toList();
        return locked(session -> {
            session.inTransaction(() -> {
                session.history().stamped(heads);
                session.version().moveTo(ids);
            });
            return new RunReport(heads, List.copyOf(ids), Optional.empty());
        });
    }

    private interface Work {
        RunReport run(RunSession session) throws SQLException;
    }

    private RunReport locked(Work work) throws SQLException {
        try (RunSession session = RunSession.open(database, options, listener)) {
            return work.run(session);
        }
    }

    private RunReport run(RunSession session, List<Node> route, Direction direction, Optional<Node> stoppedBefore)
            throws SQLException {
        PostgresVersion version =
                new PostgresVersion(session.work().getMetaData().getDatabaseMajorVersion());
        List<PlannedRevision> planned = route.stream()
                .map(node -> PlannedRevision.of(revisions.get(node), direction, version))
                .toList();
        Optional<Unfinished> left = session.history().unfinished();
        if (left.isPresent()) {
            planned = left.get().first(planned);
        }
        planned.forEach(revision -> revision.mayRun(options.allowDestructive()));
        for (PlannedRevision revision : planned) {
            new RevisionRun(session, revisions.graph(), options, listener, revision)
                    .run(left.filter(unfinished -> unfinished.isOf(revision)));
        }
        return RunReport.of(planned, session.version().heads(), stoppedBefore);
    }
}
