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
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.LabelName;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.NamedType;
import dev.lintel.schema.type.NumericType;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changes in which names or references go round in a circle, on a server with rows, up, down and up again. */
class HardMigrationTest {

    private static final QualifiedName A = QualifiedName.of("a");
    private static final QualifiedName B = QualifiedName.of("b");
    private static final QualifiedName STATE = QualifiedName.of("state");

    private static void assertLeadsUpAndDown(Schema before, Schema after, Hints hints) {
        MigrationTest.leadsUpAndDownAndUpAgain(
                new Edit(before, after, hints), new PostgresVersion(PostgresVersion.NEWEST));
    }

    private static TableBuilder table(QualifiedName name) {
        return Table.builder(name)
                .column(Column.of("id", PlainType.BIGINT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_" + name), List.of(Identifier.of("id"))));
    }

    private static ForeignKey reference(String name, String column, QualifiedName table, String key) {
        return new ForeignKey(
                Identifier.of(name),
                List.of(Identifier.of(column)),
                table,
                List.of(Identifier.of(key)),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static Hints renamed(
            TreeMap<QualifiedName, QualifiedName> tables, TreeMap<ColumnName, Identifier> columns) {
        return new Hints(tables, columns, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static Table pair(String first, String second) {
        return table(A).column(Column.of(first, PlainType.TEXT))
                .column(Column.of(second, PlainType.INTEGER))
                .check(new CheckConstraint(Identifier.of("ck_a"), Expr.of(second + " >= 0")))
                .index(Index.of("ix_a", first).withWhere(second + " > 1"))
                .build();
    }

    @Test
    void columnsSwapTheirNames() {
        TreeMap<ColumnName, Identifier> columns = new TreeMap<>();
        columns.put(new ColumnName(A, Identifier.of("x")), Identifier.of("y"));
        columns.put(new ColumnName(A, Identifier.of("y")), Identifier.of("x"));

        assertLeadsUpAndDown(
                Schema.of(List.of(pair("x", "y"))),
                Schema.of(List.of(pair("y", "x"))),
                renamed(new TreeMap<>(), columns));
    }

    /** The block that fills a column in batches has variables of its own; they are not to be taken for columns, nor the other way round. */
    @Test
    void aColumnIsFilledFromColumnsThatAreCalledAsAnything() {
        TableBuilder before = table(A);
        for (String name : List.of("page", "pages", "width", "batch", "filled")) {
            before.column(Column.of(name, PlainType.INTEGER));
        }
        Schema after = Schema.of(List.of(table(A).column(Column.of("page", PlainType.INTEGER))
                .column(Column.of("pages", PlainType.INTEGER))
                .column(Column.of("width", PlainType.INTEGER))
                .column(Column.of("batch", PlainType.INTEGER))
                .column(Column.of("filled", PlainType.INTEGER))
                .column(Column.of("area", PlainType.INTEGER))
                .build()));
        TreeMap<ColumnName, Expr> backfills = new TreeMap<>();
        backfills.put(
                new ColumnName(A, Identifier.of("area")),
                Expr.of("page % 2 + width % 2 + batch % 2 + pages % 2 + filled % 2"));

        assertLeadsUpAndDown(Schema.of(List.of(before.build())), after, Hints.NONE.withBackfills(backfills));
    }

    @Test
    void tablesSwapTheirNames() {
        TreeMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
        tables.put(A, B);
        tables.put(B, A);
        TableBuilder parent = table(A).column(Column.of("note", PlainType.TEXT));
        TableBuilder child = table(B).foreignKey(reference("fk_b", "id", A, "id"));
        Schema before = Schema.of(List.of(parent.build(), child.build()));
        Schema after = Schema.of(List.of(
                parent.name(B).build(),
                table(B).name(A).foreignKey(reference("fk_b", "id", B, "id")).build()));

        assertLeadsUpAndDown(before, after, renamed(tables, new TreeMap<>()));
    }

    @Test
    void tablesThatReferToEachOtherComeAndGo() {
        Schema both = Schema.of(List.of(
                table(A).foreignKey(reference("fk_a", "id", B, "id")).build(),
                table(B).foreignKey(reference("fk_b", "id", A, "id")).build()));

        assertLeadsUpAndDown(Schema.EMPTY, both, Hints.NONE);
        assertLeadsUpAndDown(both, Schema.EMPTY, Hints.NONE);
    }

    @Test
    void keyMovesToOtherColumnsUnderAForeignKey() {
        TableBuilder child = table(B).foreignKey(reference("fk_b", "id", A, "id"));
        Schema before = Schema.of(
                List.of(table(A).column(Column.of("code", PlainType.BIGINT)).build(), child.build()));
        Table moved = table(A).column(Column.of("code", PlainType.BIGINT))
                .primaryKey(new PrimaryKey(Identifier.of("pk_a"), List.of(Identifier.of("code"))))
                .unique(UniqueConstraint.of("uq_a_id", "id"))
                .build();

        assertLeadsUpAndDown(before, Schema.of(List.of(moved, child.build())), Hints.NONE);
    }

    @Test
    void columnGetsASmallerTypeAndAForeignKey() {
        Schema before = Schema.of(List.of(
                table(A).build(),
                table(B).column(Column.of("a_id", NumericType.numeric()).withNullable(true))
                        .build()));
        Schema after = Schema.of(List.of(
                table(A).build(),
                table(B).column(Column.of("a_id", PlainType.BIGINT).withNullable(true))
                        .foreignKey(reference("fk_b", "a_id", A, "id"))
                        .build()));

        assertLeadsUpAndDown(before, after, Hints.NONE);
    }

    @Test
    void indexesOfTwoTablesSwapTheirNames() {
        TableBuilder a = table(A).column(Column.of("note", PlainType.TEXT));
        TableBuilder b = table(B).column(Column.of("note", PlainType.TEXT));
        Schema before = Schema.of(List.of(
                a.index(Index.of("ix_one", "note")).build(),
                b.index(Index.of("ix_two", "note")).build()));
        Schema after = Schema.of(List.of(
                a.indexes(List.of(Index.of("ix_two", "note"))).build(),
                b.indexes(List.of(Index.of("ix_one", "note"))).build()));

        assertLeadsUpAndDown(before, after, Hints.NONE);
    }

    @Test
    void valueGoesFromAnEnumOfArraysDefaultsChecksAndIndexes() {
        Table table = table(A).column(Column.of("state", NamedType.of(STATE)).withDefault("'open'"))
                .column(Column.of("past", new ArrayType(NamedType.of(STATE))).withDefault("'{open}'"))
                .check(new CheckConstraint(Identifier.of("ck_a"), Expr.of("state >= 'open'")))
                .index(Index.of("ix_a", "id").withWhere("state = 'open'"))
                .index(Index.of("ix_a_state", "state"))
                .build();
        Schema before = Schema.of(List.of(table)).toBuilder()
                .put(new EnumType(STATE, List.of("open", "lost", "done")))
                .build();
        Schema after = before.toBuilder()
                .put(new EnumType(STATE, List.of("done", "open")))
                .build();

        assertLeadsUpAndDown(before, after, Hints.NONE);
    }

    /** PostgreSQL keeps the value in the index by its identity, so the index that comes back speaks of the new one. */
    @Test
    void valueIsRenamedUnderAnIndexThatGoes() {
        Table table = table(A).column(Column.of("state", NamedType.of(STATE)))
                .index(Index.of("ix_a", "id").withWhere("state in ('open', 'held')"))
                .build();
        Schema before = Schema.of(List.of(table)).toBuilder()
                .put(new EnumType(STATE, List.of("held", "open")))
                .build();
        Schema after = Schema.of(List.of(table(A).build())).toBuilder()
                .put(new EnumType(STATE, List.of("held", "begun")))
                .build();
        TreeMap<LabelName, String> labels = new TreeMap<>();
        labels.put(new LabelName(STATE, Optional.empty(), "begun"), "open");

        assertLeadsUpAndDown(
                before, after, new Hints(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), labels, new TreeMap<>()));
    }

    @Test
    void oneOfTwoKeysGoesThatAForeignKeyMayHangOn() {
        TableBuilder a = table(A).column(Column.of("code", PlainType.BIGINT));
        Table child = table(B).foreignKey(reference("fk_b", "id", A, "code")).build();
        UniqueConstraint first = UniqueConstraint.of("uq_a_1", "code");
        UniqueConstraint second = UniqueConstraint.of("uq_a_2", "code");
        Schema before = Schema.of(List.of(a.uniques(List.of(first, second)).build(), child));

        for (UniqueConstraint left : List.of(first, second)) {
            assertLeadsUpAndDown(
                    before, Schema.of(List.of(a.uniques(List.of(left)).build(), child)), Hints.NONE);
        }
    }

    @Test
    void indexKeepsTheCollationThatItNames() {
        QualifiedName c = QualifiedName.of("C");
        Column note = Column.of("note", PlainType.TEXT);
        IndexKey key = new IndexKey(
                new IndexKey.OfColumn(note.name()), Optional.of(c), Optional.empty(), false, IndexKey.Nulls.DEFAULT);
        Index named = Index.of("ix_a", "note");
        Index index = new Index(named.name(), false, named.method(), List.of(key), List.of(), Optional.empty(), false);
        Schema before = Schema.of(List.of(table(A).column(note).index(index).build()));
        Schema after = Schema.of(List.of(
                table(A).column(note.withCollation(Optional.of(c))).index(index).build()));

        assertLeadsUpAndDown(before, after, Hints.NONE);
    }
}
