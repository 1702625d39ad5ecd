package dev.lintel.benchmarks.live;

import dev.lintel.runtime.migration.Elements;
import dev.lintel.runtime.migration.Operations;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One change of a large table, done in two ways.
 *
 * @param naive the statements that most people write, each committed alone
 * @param safe the operations that Lintel writes
 * @param before a transaction of somebody else that is open when it begins, and for five seconds on; empty for none
 */
record Recipe(String title, List<String> naive, Consumer<Operations> safe, Optional<String> before) {

    private static final String READER = "SELECT count(*) FROM owners";

    private Recipe(String title, String naive, Consumer<Operations> safe) {
        this(title, List.of(naive), safe, Optional.empty());
    }

    /** Of the tables {@code orders} and {@code owners} of {@link Shop}. */
    static final List<Recipe> ALL = List.of(
            new Recipe(
                    "create an index",
                    "CREATE INDEX ix_orders_amount ON orders (amount, note)",
                    op -> op.createIndex("orders", Elements.index("ix_orders_amount", "amount", "note"))),
            new Recipe(
                    "add a unique constraint",
                    "ALTER TABLE orders ADD CONSTRAINT uq_orders_code UNIQUE (code)",
                    op -> op.addConstraint("orders", Elements.unique("uq_orders_code", "code"))),
            new Recipe(
                    "SET NOT NULL",
                    "ALTER TABLE orders ALTER COLUMN amount SET NOT NULL",
                    op -> op.setNotNull("orders", "amount")),
            new Recipe(
                    "add a CHECK",
                    "ALTER TABLE orders ADD CONSTRAINT ck_orders_note CHECK (note !~ '(a+)+z$')",
                    op -> op.addConstraint("orders", Elements.check("ck_orders_note", "note !~ '(a+)+z$'"))),
            new Recipe(
                    "add a foreign key",
                    "ALTER TABLE orders ADD CONSTRAINT fk_orders_owner_id FOREIGN KEY (owner_id) REFERENCES owners (id)",
                    op -> op.addForeignKey(
                            "orders",
                            Elements.foreignKey("fk_orders_owner_id", "owner_id")
                                    .references("owners", "id"))),
            new Recipe(
                    "fill a column",
                    "UPDATE orders SET label = note WHERE label IS NULL",
                    op -> op.backfill("orders", "label", "note")),
            new Recipe(
                    "add a column behind a reader of 5 s",
                    List.of("ALTER TABLE owners ADD COLUMN level integer"),
                    op -> op.addColumn("owners", Elements.column("level", "integer")),
                    Optional.of(READER)));
}
