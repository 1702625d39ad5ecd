package dev.lintel.schema.plan;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SqlScript;
import dev.lintel.schema.testing.Golden;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a plan says about changes that every project has: what is done, what it means to who uses the tables, and the SQL. */
class PlanGoldenTest {

    private static final QualifiedName CUSTOMERS = QualifiedName.of("customers");
    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName STATE = QualifiedName.of("order_state");
    private static final Schema SHOP = Schema.builder()
            .put(new EnumType(STATE, List.of("open", "paid")))
            .put(Table.builder(CUSTOMERS)
                    .column(Column.of("id", PlainType.BIGINT))
                    .column(Column.of("email", PlainType.TEXT))
                    .primaryKey(new PrimaryKey(Identifier.of("pk_customers"), List.of(Identifier.of("id"))))
                    .build())
            .put(Table.builder(ORDERS)
                    .column(Column.of("id", PlainType.BIGINT))
                    .column(Column.of("customer_id", PlainType.BIGINT))
                    .column(Column.of("state", NamedType.of(STATE)).withDefault("'open'"))
                    .column(Column.of("total", NumericType.numeric(10, 2)))
                    .column(Column.of("note", CharacterType.varchar(200)).withNullable(true))
                    .primaryKey(new PrimaryKey(Identifier.of("pk_orders"), List.of(Identifier.of("id"))))
                    .check(new CheckConstraint(Identifier.of("ck_orders_note"), Expr.of("note <> ''")))
                    .build())
            .build();

    private static Schema with(QualifiedName table, Function<TableBuilder, TableBuilder> edit) {
        Table old = SHOP.table(table).orElseThrow();
        return SHOP.toBuilder().put(edit.apply(old.toBuilder()).build()).build();
    }

    private static Function<TableBuilder, TableBuilder> column(String name, UnaryOperator<Column> edit) {
        return table -> {
            Table old = table.build();
            return table.columns(old.columns().stream()
                    .map(c -> c.name().value().equals(name) ? edit.apply(c) : c)
                    .toList());
        };
    }

    private static void assertGolden(String name, Schema after, Hints hints) {
        assertGolden(name, SHOP, after, hints);
    }

    private static void assertGolden(String name, Schema before, Schema after, Hints hints) {
        Plan plan = Plan.between(before, after, hints);
        StringBuilder text = new StringBuilder();
        text.append("verdict: ")
                .append(plan.verdict().words())
                .append("; ")
                .append(plan.verdict().meaning());
        text.append("\n\n");
        plan.changes().forEach(c -> text.append("* ").append(c.describe()).append('\n'));
        plan.questions()
                .forEach(q -> text.append("\n? ")
                        .append(q.id())
                        .append(": ")
                        .append(q.what())
                        .append("\n  ")
                        .append(q.answers())
                        .append('\n'));
        text.append("\n== upgrade ==\n").append(calls(plan.upgrade()));
        text.append("\n== downgrade ==\n").append(calls(plan.downgrade()));
        text.append("\n== upgrade as SQL ==\n").append(SqlScript.of(plan.upgrade(), PostgresVersion.DEFAULT));
        Golden.of(PlanGoldenTest.class).assertSame(name + ".txt", text.toString());
    }

    private static String calls(List<Operation> operations) {
        return operations.stream().map(o -> "op." + o.java() + ";\n").collect(Collectors.joining());
    }

    private static Hints columnHint(String name, String old) {
        return new Hints(
                new TreeMap<>(),
                new TreeMap<>(Map.of(new ColumnName(ORDERS, Identifier.of(name)), Identifier.of(old))),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static Hints backfill(String column, String sql) {
        return new Hints(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(new ColumnName(ORDERS, Identifier.of(column)), Expr.of(sql))));
    }

    @Test
    void columnWithABackfillComesInSteps() {
        Column priority = Column.of("priority", PlainType.INTEGER).withDefault("0");

        assertGolden(
                "add-column-with-backfill", with(ORDERS, t -> t.column(priority)), backfill("priority", "total / 10"));
    }

    @Test
    void columnThatOldRowsHaveNoValueForIsAsked() {
        Column priority = Column.of("priority", PlainType.INTEGER);

        assertGolden("add-column-without-backfill", with(ORDERS, t -> t.column(priority)), Hints.NONE);
    }

    @Test
    void columnIsRenamedWithWhatSpeaksOfIt() {
        CheckConstraint check = new CheckConstraint(Identifier.of("ck_orders_remark"), Expr.of("remark <> ''"));
        Schema after = with(
                ORDERS,
                column("note", c -> c.withName(Identifier.of("remark")))
                        .andThen(t -> t.removeConstraint(Identifier.of("ck_orders_note"))
                                .check(check)));

        assertGolden("rename-column", after, columnHint("remark", "note"));
    }

    @Test
    void columnThatLooksRenamedIsAsked() {
        Schema after = with(ORDERS, column("total", c -> c.withName(Identifier.of("sum"))));

        assertGolden("possible-rename", after, backfill("sum", "0"));
    }

    @Test
    void valueOfAnEnumComesAtItsPlace() {
        Schema after = SHOP.toBuilder()
                .put(new EnumType(STATE, List.of("open", "packed", "paid")))
                .build();

        assertGolden("add-enum-value", after, Hints.NONE);
    }

    @Test
    void valueOfAnEnumThatGoesLosesData() {
        Schema after =
                SHOP.toBuilder().put(new EnumType(STATE, List.of("open"))).build();

        assertGolden("remove-enum-value", after, Hints.NONE);
    }

    @Test
    void uniqueIsBuiltBesideTheTable() {
        UniqueConstraint unique = UniqueConstraint.of("uq_customers_email", "email");

        assertGolden("add-unique", with(CUSTOMERS, t -> t.unique(unique)), Hints.NONE);
    }

    @Test
    void foreignKeyAndItsIndexHoldNobodyUp() {
        ForeignKey key = new ForeignKey(
                Identifier.of("fk_orders_customer_id"),
                List.of(Identifier.of("customer_id")),
                CUSTOMERS,
                List.of(Identifier.of("id")),
                ReferentialAction.RESTRICT,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);

        assertGolden(
                "add-foreign-key",
                with(ORDERS, t -> t.foreignKey(key).index(Index.of("ix_orders_customer_id", "customer_id"))),
                Hints.NONE);
    }

    @Test
    void foreignKeyThatActsOtherwiseIsNeverMissing() {
        ForeignKey key = new ForeignKey(
                Identifier.of("fk_orders_customer_id"),
                List.of(Identifier.of("customer_id")),
                CUSTOMERS,
                List.of(Identifier.of("id")),
                ReferentialAction.RESTRICT,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
        ForeignKey acting =
                key.acting(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION, Deferrability.INITIALLY_DEFERRED);

        assertGolden(
                "replace-foreign-key",
                with(ORDERS, t -> t.foreignKey(key)),
                with(ORDERS, t -> t.foreignKey(acting)),
                Hints.NONE);
    }

    @Test
    void indexThatIsAnotherOneIsNeverMissing() {
        Index index = Index.of("ix_orders_customer_id", "customer_id");

        assertGolden(
                "replace-index",
                with(ORDERS, t -> t.index(index)),
                with(ORDERS, t -> t.index(index.withMethod("hash"))),
                Hints.NONE);
    }

    @Test
    void checkThatHasAnotherConditionIsNeverMissing() {
        CheckConstraint check =
                new CheckConstraint(Identifier.of("ck_orders_note"), Expr.of("note <> '' AND note <> '-'"));

        assertGolden(
                "replace-check",
                with(ORDERS, t -> t.removeConstraint(check.name()).check(check)),
                Hints.NONE);
    }

    @Test
    void typeThatRewritesIsReplacedByASecondColumn() {
        assertGolden(
                "widen-and-replace",
                with(
                        ORDERS,
                        column("note", c -> c.withType(PlainType.TEXT))
                                .andThen(column("total", c -> c.withType(PlainType.BIGINT)))),
                Hints.NONE);
    }

    @Test
    void columnThatBecomesNotNullIsCheckedFirst() {
        assertGolden("set-not-null", with(ORDERS, column("note", c -> c.withNullable(false))), backfill("note", "'-'"));
    }

    @Test
    void tableThatGoesLosesData() {
        assertGolden("drop-table", SHOP.toBuilder().removeTable(CUSTOMERS).build(), Hints.NONE);
    }
}
