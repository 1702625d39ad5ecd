package dev.lintel.runtime.migration.offline;

import dev.lintel.runtime.migration.Revisions;
import dev.lintel.runtime.migration.graph.GraphException;
import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.Range;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import dev.lintel.runtime.migration.graph.Targets;
import dev.lintel.runtime.migration.run.Direction;
import dev.lintel.runtime.migration.run.PlannedRevision;
import dev.lintel.runtime.migration.run.RecordTables;
import dev.lintel.runtime.migration.run.RunException;
import dev.lintel.runtime.migration.run.RunOptions;
import dev.lintel.schema.op.PostgresVersion;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a stretch of history as an SQL script: the steps that the runner would run, with their transactions, timeouts and
 * records. Where it is stopped, the runner goes on; what it has done, {@code lintel current} knows.
 */
public final class OfflineScript {

    private final Revisions revisions;
    private final RunOptions options;
    private final PostgresVersion version;

    /** @param version the server that it is written for, at the oldest */
    public OfflineScript(Revisions revisions, RunOptions options, PostgresVersion version) {
        this.revisions = revisions;
        this.options = options;
        this.version = version;
    }

    /**
     * What leads up.
     *
     * @param range as {@link Range#parse} reads it
     * @throws RunException if a revision may not run, or a step has no SQL
     * @throws GraphException if the range names nothing
     */
    public String upgrade(String range) {
        Range stretch = Range.parse(range);
        return script(stretch.from(), stretch.up(revisions.graph()), Direction.UPGRADE);
    }

    /**
     * What leads back.
     *
     * @param range as {@link Range#parseDown} reads it
     * @throws RunException if a revision may not run, or a step has no SQL
     * @throws GraphException if the range names nothing
     */
    public String downgrade(String range) {
        Range stretch = Range.parseDown(range);
        return script(stretch.from(), stretch.down(revisions.graph()), Direction.DOWNGRADE);
    }

    private String script(String from, List<Node> nodes, Direction direction) {
        RevisionGraph graph = revisions.graph();
        List<PlannedRevision> planned = nodes.stream()
                .map(node -> PlannedRevision.of(revisions.get(node), direction, version))
                .toList();
        planned.forEach(revision -> revision.mayRun(options.allowDestructive()));

        SortedSet<String> applied = graph.ancestors(new Targets(graph).all(from));
        ScriptRecords records = new ScriptRecords(new RecordTables(options.schema()));
        StringBuilder script = new StringBuilder(heading(direction, nodes));
        script.append(records.creation(options.schema()));
        script.append(records.check(new StartingPoint(graph, applied, nodes)));
        for (PlannedRevision revision : planned) {
            SortedSet<String> after = new TreeSet<>(applied);
            if (direction == Direction.UPGRADE) {
                after.add(revision.node().id());
            } else {
                after.remove(revision.node().id());
            }
            String move = records.move(graph.headsAmong(applied), graph.headsAmong(after));
            script.append(
                    new RevisionScript(revision, records, options.lockTimeout().toMillis()).text(move));
            applied = after;
        }
        return script.toString();
    }

    private static String heading(Direction direction, List<Node> nodes) {
        StringBuilder heading = new StringBuilder("-- Lintel, ")
                .append(direction.word())
                .append(nodes.isEmpty() ? ": nothing to do\n" : " of\n");
        nodes.forEach(
                node -> heading.append("--     ").append(comment(node.title())).append('\n'));
        return heading.append("""
                --
                -- Each step is committed alone, so run it outside a transaction, with a client that stops at the first error:
                --     psql -v ON_ERROR_STOP=1 -f <this file> <database>
                -- Where it stops, lintel goes on with the same command that this file stands for.

                """).toString();
    }

    /** A text in a line of its own. */
    static String comment(String text) {
        return text.replaceAll("\\R", " ");
    }
}
