package dev.lintel.processor.derive;

import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import java.util.List;

/**
 * The schema that the types give, and where each part of it comes from.
 *
 * @param schema what a database must hold; what has a problem is left out
 * @param hints renames and backfills
 * @param tables each table with its source
 * @param columns each column with its source, in the order of the tables and columns
 * @param constraints each primary key, unique, check and index with its source
 * @param foreignKeys each foreign key with its source
 * @param problems what could not be mapped, or maps to something that no database takes; always errors
 * @param doubts what is mapped as Hibernate maps it though it is hardly meant, with the ids of the checks that report it
 */
public record Derivation(
        Schema schema,
        Hints hints,
        List<DerivedTable> tables,
        List<DerivedColumn> columns,
        List<DerivedConstraint> constraints,
        List<DerivedForeignKey> foreignKeys,
        List<Finding> problems,
        List<Finding> doubts) {

    public Derivation {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        foreignKeys = List.copyOf(foreignKeys);
        problems = List.copyOf(problems);
        doubts = List.copyOf(doubts);
    }
}
