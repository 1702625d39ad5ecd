package dev.lintel.benchmarks;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.ArrayList;
import java.util.List;

/** A schema of tables with twenty columns, a unique constraint, a foreign key and an index each; always the same. */
public final class GeneratedSchema {

    private static final int COLUMNS = 20;

    private GeneratedSchema() {}

    /** @param every which tables have a column and an index more; 0 for none */
    public static Schema of(int count, int every) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tables.add(table(i, every > 0 && i % every == 0));
        }
        return Schema.of(tables);
    }

    private static Table table(int number, boolean isChanged) {
        String name = "table_" + number;
        TableBuilder table = Table.builder(QualifiedName.of(name)).column(Column.of("id", PlainType.BIGINT));
        for (int i = 0; i < COLUMNS; i++) {
            table.column(Column.of("column_" + i, i % 2 == 0 ? CharacterType.varchar(80) : PlainType.BIGINT)
                    .withNullable(i % 3 == 0));
        }
        if (isChanged) {
            table.column(Column.of("more", PlainType.BIGINT).withNullable(true))
                    .index(Index.of("ix_" + name + "_more", "more"));
        }
        return table.primaryKey(new PrimaryKey(Identifier.of("pk_" + name), List.of(Identifier.of("id"))))
                .unique(UniqueConstraint.of("uq_" + name, "column_0"))
                .foreignKey(new ForeignKey(
                        Identifier.of("fk_" + name),
                        List.of(Identifier.of("column_1")),
                        QualifiedName.of("table_" + number / 2),
                        List.of(Identifier.of("id")),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE))
                .index(Index.of("ix_" + name + "_column_1", "column_1"))
                .build();
    }
}
