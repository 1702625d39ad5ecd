package dev.lintel.schema.statement;

import dev.lintel.schema.model.Expr;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A constraint as it is written.
 *
 * @param name empty where PostgreSQL finds one
 * @param columns those of a key, or the one that is NOT NULL
 * @param condition that of a CHECK
 * @param references the table of a foreign key
 * @param referenced its columns, if they are named
 * @param usingIndex the index that a key takes over
 */
public record TableConstraint(
        Optional<Identifier> name,
        Kind kind,
        List<Identifier> columns,
        Optional<Expr> condition,
        Optional<QualifiedName> references,
        List<Identifier> referenced,
        Optional<Identifier> usingIndex,
        boolean notValid,
        boolean notEnforced) {

    /** The kinds of constraints. */
    public enum Kind {
        CHECK,
        UNIQUE,
        PRIMARY_KEY,
        FOREIGN_KEY,
        EXCLUDE,
        NOT_NULL
    }

    public TableConstraint {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }

    /** Whether adding it looks at no row. */
    public boolean isUnchecked() {
        return notValid || notEnforced;
    }

    public String title() {
        return name.map(n -> "constraint " + n).orElse("a constraint without a name");
    }
}
