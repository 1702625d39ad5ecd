package dev.lintel.schema.hazard;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.statement.SourceStatement;
import dev.lintel.schema.statement.SqlStatement;
import dev.lintel.schema.statement.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what a revision does, statement by statement, in its order. */
public final class Inspection {

    private final PostgresVersion version;
    private final Optional<Schema> before;
    private final Said said;
    private int transactions;

    /** The number of the transaction that is open; 0 for none. */
    private int open;

    private boolean hasTimeout;
    private boolean hasLocalTimeout;

    /**
     * @param version the oldest server that it may run on
     * @param before the schema before the revision, where it is known
     * @param earlier the statements of earlier revisions, as far as the schema does not tell what they did
     */
    public Inspection(PostgresVersion version, Optional<Schema> before, List<SqlStatement> earlier) {
        this.version = version;
        this.before = before;
        this.said = new Said(earlier);
    }

    /** Where nothing was said before. */
    public Inspection(PostgresVersion version, Optional<Schema> before) {
        this(version, before, List.of());
    }

    /** Of a step, as the runner runs it. */
    public List<Finding> step(Step step) {
        beginStep(step.mode());
        return step.statements().stream()
                .flatMap(s -> statement(s.sql()).stream())
                .toList();
    }

    /** What comes now is another step. */
    public void beginStep(Step.Mode mode) {
        boolean isAutocommit = mode == Step.Mode.AUTOCOMMIT;
        open = isAutocommit ? 0 : ++transactions;
        hasTimeout = !isAutocommit;
        hasLocalTimeout = false;
    }

    /** Of what is sent in one call in the step that has begun. */
    public List<Finding> statement(String sql) {
        List<SourceStatement> statements = SqlText.statements(sql);
        int sent = open == 0 ? statements.size() : 0;
        return statements.stream().flatMap(s -> look(s, sent).stream()).toList();
    }

    /** Of a script, as {@code psql} runs it: each statement alone, but for what it says of transactions itself. */
    public List<Finding> script(String sql) {
        List<Finding> findings = new ArrayList<>();
        for (SourceStatement statement : SqlText.statements(sql)) {
            if (statement.statement() instanceof SqlStatement.Begin && open == 0) {
                open = ++transactions;
            } else if (statement.statement() instanceof SqlStatement.End && open != 0) {
                open = 0;
                hasLocalTimeout = false;
            } else {
                findings.addAll(look(statement, 0));
            }
        }
        return List.copyOf(findings);
    }

    private List<Finding> look(SourceStatement source, int sent) {
        SqlStatement statement = source.statement();
        Context context = new Context(version, before, said, hasTimeout || hasLocalTimeout, open, sent);
        List<Finding> findings = new ArrayList<>();
        for (Hazard hazard : Hazards.all()) {
            for (Danger danger : hazard.find(context, statement)) {
                findings.add(new Finding(hazard.info(), source, danger));
            }
        }
        if (statement instanceof SqlStatement.SetParameter set && set.name().equals("lock_timeout")) {
            boolean isOn = !set.value().matches("0[a-z]*|default|");
            hasLocalTimeout = isOn && set.local();
            hasTimeout = set.local() ? hasTimeout && isOn : isOn;
        }
        said.add(statement, open);
        return findings;
    }
}
