package dev.lintel.schema.hazard;

import java.util.Map;
import java.util.TreeMap;

/** What can go wrong with a migration and cannot be told from a statement: why, and what holds it instead. */
final class HazardsElsewhere {

    static final Map<String, String> ALL = new TreeMap<>(
            Map.ofEntries(
                    Map.entry(
                            "cic-corruption-14",
                            "PostgreSQL 14.0 to 14.3 can build a corrupt index concurrently. It is a matter of the server that a migration runs on, not of what it says:"
                                    + " update it"),
                    Map.entry(
                            "column-order-drift",
                            "A comparison does not look at the order of columns: a table is the same whatever it is"),
                    Map.entry(
                            "enum-value-removed",
                            "PostgreSQL has no statement for it. The check `enum-value-removed` tells it while compiling; `op.replaceEnumValues` fails while a row has"
                                    + " the value"),
                    Map.entry(
                            "irreversible-step",
                            "It is about the downgrade as a whole. A revision without one is told by `revision-graph`; `op.irreversible` says why there is none"),
                    Map.entry(
                            "ordinal-enum-shift",
                            "No statement is there to be looked at. The check `ordinal-enum` refuses numbers that depend on the order of the constants"),
                    Map.entry(
                            "primitive-reads-null",
                            "A statement does not know Java's types. A primitive gives a `NOT NULL` column; between the two revisions of a release a number or boolean"
                                    + " that goes keeps a default instead of becoming NULL"),
                    Map.entry(
                            "rename-guessed",
                            "A rename is never guessed: `@RenamedFrom` says it, and `possible-rename` stops a revision that would drop and add"),
                    Map.entry(
                            "string-enum-check-drift",
                            "The CHECK is made of the constants, so each compile compares the two: a constant more or less is a pending change"),
                    Map.entry(
                            "type-change-cached-plan",
                            "It would stand beside each change of a type. Statements that a pooled connection has prepared fail once, in a transaction, with"
                                    + " \"cached plan must not change result type\": the pool is best recycled afterwards"),
                    Map.entry(
                            "type-change-loses-stats",
                            "It would stand beside each change of a type. What Lintel writes runs `ANALYZE` for the column; after SQL by hand do the same"),
                    Map.entry(
                            "unmapped-not-null-column",
                            "A statement does not know what is mapped. A column that the model has no more may be NULL, or has a default, before the new code starts"),
                    Map.entry(
                            "view-swap-grants",
                            "The `GRANT` may stand behind the view. `op.keepOldNames` gives the view the rights of its table")));

    private HazardsElsewhere() {}
}
