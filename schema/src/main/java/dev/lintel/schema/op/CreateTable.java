package dev.lintel.schema.op;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Definitions;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code CREATE TABLE} with its columns, keys, checks and comments. Foreign keys, indexes, triggers and rows are operations of
 * their own.
 */
public record CreateTable(Table table) implements Operation {

    /** The table without what is an operation of its own. */
    public CreateTable {
        table = table.toBuilder()
                .foreignKeys(List.of())
                .indexes(List.of())
                .triggers(List.of())
                .rows(List.of())
                .build();
    }

    @Override
    public Schema apply(Schema before) {
        Edits.absent(before.tables(), table.name(), "table");
        return before.toBuilder().put(table).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropTable(table.name());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(c -> parts.add(Definitions.column(c)));
        List<UniqueConstraint> twins = twins();
        table.constraints().stream().filter(c -> !twins.contains(c)).forEach(c -> parts.add(Definitions.constraint(c)));
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of(
                "CREATE TABLE " + table.name().quoted() + " (\n    " + String.join(",\n    ", parts) + "\n)"));
        twins.forEach(t ->
                all.add(Statement.of("ALTER TABLE " + table.name().quoted() + " ADD " + Definitions.constraint(t))));
        table.comment()
                .ifPresent(c -> all.addAll(new SetTableComment(table.name(), Optional.of(c)).statements(version)));
        for (Column column : table.columns()) {
            column.comment()
                    .ifPresent(c -> all.addAll(
                            new SetColumnComment(table.name(), column.name(), Optional.of(c)).statements(version)));
        }
        return all;
    }

    /**
     * The uniques over the columns of another key. Of two such keys in one {@code CREATE TABLE}, PostgreSQL makes the first and
     * forgets the second without a word.
     */
    private List<UniqueConstraint> twins() {
        List<List<Identifier>> keys = new ArrayList<>();
        table.primaryKey().ifPresent(k -> keys.add(k.columns()));
        List<UniqueConstraint> twins = new ArrayList<>();
        for (UniqueConstraint unique : table.uniques()) {
            if (keys.contains(unique.columns())) {
                twins.add(unique);
            }
            keys.add(unique.columns());
        }
        return twins;
    }

    @Override
    public String title() {
        return "create table " + table.name();
    }

    @Override
    public String java() {
        return JavaCall.table(table);
    }
}
