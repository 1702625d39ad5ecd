package dev.lintel.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Row;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.MergeValue;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.RenameColumn;
import dev.lintel.schema.op.RenameValue;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.sql.CheckedValues;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.testing.Runs;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stored value of an enum gets another name: rows keep what they mean, and code of both releases can write meanwhile. */
class RenamedValuesTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName STATUSES = QualifiedName.of("statuses");
    private static final Identifier STATUS = Identifier.of("status");
    private static final Identifier VALUE = Identifier.of("value");

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    private static TableBuilder orders(Column status) {
        return Table.builder(ORDERS)
                .column(Column.of("id", PlainType.BIGINT)
                        .withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT)))
                .column(status)
                .primaryKey(new PrimaryKey(Identifier.of("pk_orders"), List.of(Identifier.of("id"))));
    }

    private static Schema lookup(String... labels) {
        TableBuilder statuses = Table.builder(STATUSES)
                .column(Column.of("value", PlainType.TEXT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_statuses"), List.of(VALUE)));
        List.of(labels).forEach(l -> statuses.row(new Row(Map.of(VALUE, Expr.of(Literal.of(l))))));
        ForeignKey key = new ForeignKey(
                Identifier.of("fk_orders_status"),
                List.of(STATUS),
                STATUSES,
                List.of(VALUE),
                ReferentialAction.RESTRICT,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
        return Schema.of(List.of(
                statuses.build(),
                orders(Column.of("status", PlainType.TEXT)).foreignKey(key).build()));
    }

    private static Schema check(String... labels) {
        Expr values = new CheckedValues(STATUS, List.of(labels)).expression();
        return Schema.of(List.of(orders(Column.of("status", CharacterType.varchar(6)))
                .check(new CheckConstraint(Identifier.of("ck_orders_status"), values))
                .build()));
    }

    private static Schema type(String... labels) {
        QualifiedName status = QualifiedName.of("order_status");
        return Schema.of(List.of(
                        orders(Column.of("status", NamedType.of(status))).build()))
                .toBuilder()
                .put(new EnumType(status, List.of(labels)))
                .build();
    }

    /** The new name and the old one, and so on. */
    private static Hints inLookup(String... names) {
        return hints(List.of(names), new LabelName(STATUSES, ""));
    }

    private static Hints inCheck(String... names) {
        return hints(List.of(names), new LabelName(new ColumnName(ORDERS, STATUS), ""));
    }

    private static Hints hints(List<String> names, LabelName of) {
        TreeMap<LabelName, String> labels = new TreeMap<>();
        for (int i = 0; i < names.size(); i += 2) {
            labels.put(new LabelName(of.type(), of.column(), names.get(i)), names.get(i + 1));
        }
        return Hints.NONE.withLabels(labels);
    }

    private Release release(Schema before, Schema after, Hints hints) {
        database.execute(SchemaSql.of(before, database.version()));
        Release release = Release.between(before, after, hints);
        assertThat(release.questions()).isEmpty();
        return release;
    }

    private void order(String... statuses) {
        List.of(statuses).forEach(s -> database.execute("INSERT INTO orders (status) VALUES ('" + s + "')"));
    }

    private List<String> statuses() {
        return database.rows("SELECT status FROM orders ORDER BY id");
    }

    private void run(List<Operation> operations) {
        Runs.steps(database, operations);
    }

    /** Old and new code write between the two migrations, and all is undone; but what the new code writes, the old one cannot read. */
    private void servesBoth(Release release) {
        assertThat(release.verdict()).isEqualTo(Verdict.BREAKS_RUNNING_CODE);
        order("open", "sent");
        run(release.expand().upgrade());
        order("sent", "gone");
        assertThat(statuses()).containsExactly("open", "sent", "sent", "gone");
        run(release.contract().upgrade());
        assertThat(statuses()).containsExactly("open", "gone", "gone", "gone");
        assertThatThrownBy(() -> order("sent")).hasMessageContaining("orders_status");

        run(release.contract().downgrade());
        order("sent", "gone");
        run(release.expand().downgrade());
        assertThat(statuses()).containsExactly("open", "sent", "sent", "sent", "sent", "sent");
        assertThatThrownBy(() -> order("gone")).hasMessageContaining("orders_status");
    }

    @Test
    void valueOfALookupTableIsServedUnderBothNames() {
        servesBoth(release(lookup("open", "sent"), lookup("open", "gone"), inLookup("gone", "sent")));
    }

    @Test
    void valueOfACheckIsServedUnderBothNames() {
        servesBoth(release(check("open", "sent"), check("open", "gone"), inCheck("gone", "sent")));
    }

    @Test
    void valueIsServedWhileItsColumnGetsAnotherName() {
        servesBothUnderAnotherName(lookup("open", "sent"), lookup("open", "gone"), inLookup("gone", "sent"));
    }

    @Test
    void checkedValueIsServedWhileItsColumnGetsAnotherName() {
        servesBothUnderAnotherName(check("open", "sent"), check("open", "gone"), inCheck("gone", "sent"));
    }

    /** The column is {@code status} for the old code and {@code state} for the new one. */
    private void servesBothUnderAnotherName(Schema before, Schema values, Hints hints) {
        Identifier state = Identifier.of("state");
        Schema after = new RenameColumn(ORDERS, STATUS, state).apply(values);
        TreeMap<LabelName, String> labels = new TreeMap<>();
        hints.labels()
                .forEach((name, old) ->
                        labels.put(new LabelName(name.type(), name.column().map(c -> state), name.label()), old));
        Release release = release(
                before,
                after,
                hints.withLabels(labels).withColumns(new TreeMap<>(Map.of(new ColumnName(ORDERS, state), STATUS))));

        order("open", "sent");
        run(release.expand().upgrade());
        order("sent");
        database.execute("INSERT INTO orders (state) VALUES ('gone')");
        run(release.contract().upgrade());
        assertThat(database.rows("SELECT state FROM orders ORDER BY id"))
                .containsExactly("open", "gone", "gone", "gone");
        run(release.contract().downgrade());
        order("sent");
        run(release.expand().downgrade());
        assertThat(statuses()).containsExactly("open", "sent", "sent", "sent", "sent");
        assertThatThrownBy(() -> order("gone")).hasMessageContaining("orders_status");
    }

    /** The old code goes on with both values until the contract; nothing tells them apart afterwards. */
    private void becomeOne(Release release) {
        assertThat(release.verdict()).isEqualTo(Verdict.SEVERAL_STEPS);
        assertThat(release.changes())
                .filteredOn(c -> c.operation() instanceof MergeValue)
                .singleElement()
                .satisfies(c -> assertThat(c.describe())
                        .isEqualTo(
                                "merge value sent of orders.status into open (several steps: nothing tells afterwards"
                                        + " which rows had sent; a downgrade leaves them at open, contract)"));
        order("open", "sent", "gone");
        run(release.expand().upgrade());
        order("sent");
        assertThat(statuses()).containsExactly("open", "sent", "gone", "sent");
        run(release.contract().upgrade());
        assertThat(statuses()).containsExactly("open", "open", "gone", "open");
        assertThatThrownBy(() -> order("sent")).hasMessageContaining("orders_status");

        run(release.contract().downgrade());
        order("sent");
        run(release.expand().downgrade());
        assertThat(statuses()).containsExactly("open", "open", "gone", "open", "sent");
        run(release.expand().upgrade());
        run(release.contract().upgrade());
        assertThat(statuses()).containsExactly("open", "open", "gone", "open", "open");
    }

    @Test
    void valuesOfALookupTableBecomeOne() {
        becomeOne(release(lookup("open", "sent", "gone"), lookup("open", "gone"), inLookup("open", "sent")));
    }

    @Test
    void valuesOfACheckBecomeOne() {
        becomeOne(release(check("open", "sent", "gone"), check("open", "gone"), inCheck("open", "sent")));
    }

    /** Rows change at once, since a value that has two meanings cannot be told apart. */
    private void changesAtOnce(Release release, List<String> before, List<String> after) {
        assertThat(release.verdict()).isEqualTo(Verdict.BREAKS_RUNNING_CODE);
        order(before.toArray(String[]::new));
        run(release.expand().upgrade());
        assertThat(statuses()).isEqualTo(after);
        run(release.contract().upgrade());
        assertThat(statuses()).isEqualTo(after);
        run(release.contract().downgrade());
        run(release.expand().downgrade());
        assertThat(statuses()).isEqualTo(before);
    }

    @Test
    void valuesSwapTheirNames() {
        List<String> before = List.of("open", "sent", "sent");
        List<String> after = List.of("sent", "open", "open");

        changesAtOnce(
                release(lookup("open", "sent"), lookup("sent", "open"), inLookup("open", "sent", "sent", "open")),
                before,
                after);
    }

    @Test
    void checkedValuesSwapTheirNames() {
        changesAtOnce(
                release(check("open", "sent"), check("sent", "open"), inCheck("open", "sent", "sent", "open")),
                List.of("open", "sent", "sent"),
                List.of("sent", "open", "open"));
    }

    @Test
    void valuesOfATypeSwapTheirNames() {
        changesAtOnce(
                release(
                        type("open", "sent"),
                        type("sent", "open"),
                        hints(
                                List.of("open", "sent", "sent", "open"),
                                new LabelName(QualifiedName.of("order_status"), ""))),
                List.of("open", "sent"),
                List.of("sent", "open"));
    }

    @Test
    void namesFollowEachOther() {
        List<String> before = List.of("open", "sent", "open");
        List<String> after = List.of("sent", "gone", "sent");

        changesAtOnce(
                release(lookup("open", "sent"), lookup("sent", "gone"), inLookup("sent", "open", "gone", "sent")),
                before,
                after);
    }

    @Test
    void checkedNamesFollowEachOther() {
        changesAtOnce(
                release(check("open", "sent"), check("sent", "gone"), inCheck("sent", "open", "gone", "sent")),
                List.of("open", "sent", "open"),
                List.of("sent", "gone", "sent"));
    }

    @Test
    void oldHintsSayNothing() {
        Schema before = lookup("open", "sent");
        Schema after = lookup("open", "sent", "gone");

        assertThat(Release.between(before, after, inLookup("open", "sent")).changes())
                .noneMatch(c -> c.operation() instanceof RenameValue);
        assertThat(Release.between(before, before, inLookup("open", "sent", "sent", "open"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRenameThatIsNotSaidIsAskedFor() {
        assertThat(Release.between(lookup("open", "sent"), lookup("open", "gone"), Hints.NONE)
                        .questions())
                .singleElement()
                .satisfies(q -> assertThat(q.answers()).contains("@RenamedFrom(\"sent\") on"));
    }

    @Test
    void aCheckedValueThatGoesIsAllowedUntilTheContract() {
        Release release = Release.between(check("open", "sent"), check("open"), Hints.NONE);
        database.execute(SchemaSql.of(check("open", "sent"), database.version()));

        run(release.expand().upgrade());
        order("open", "sent");
        database.execute("DELETE FROM orders WHERE status = 'sent'");
        run(release.contract().upgrade());
        assertThatThrownBy(() -> order("sent")).hasMessageContaining("ck_orders_status");
    }
}
