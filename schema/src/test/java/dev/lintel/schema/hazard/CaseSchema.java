package dev.lintel.schema.hazard;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.statement.ColumnDefinition;
import dev.lintel.schema.statement.SourceStatement;
import dev.lintel.schema.statement.SqlStatement.CreateIndex;
import dev.lintel.schema.statement.SqlStatement.CreateTable;
import dev.lintel.schema.statement.SqlStatement.CreateTrigger;
import dev.lintel.schema.statement.SqlText;
import dev.lintel.schema.statement.TableConstraint;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a case, from the statements that would make them; no more of SQL than the cases use. */
final class CaseSchema {

    private static final Pattern SEQUENCE = Pattern.compile("CREATE SEQUENCE (\\w+) AS (\\w+)");
    private static final Pattern CONDITION = Pattern.compile("WHEN \\((.*)\\) EXECUTE");
    private static final Pattern COMPUTED =
            Pattern.compile("(\\w+) [^,]*(?:\\([^)]*\\))? GENERATED ALWAYS AS \\(([^)]*)\\)");

    private static final Pattern PREDICATE = Pattern.compile(" WHERE (.*)$");

    private CaseSchema() {}

    static Schema read(String sql) {
        Map<String, TableBuilder> tables = new TreeMap<>();
        SchemaBuilder schema = Schema.builder();
        for (SourceStatement source : SqlText.statements(sql)) {
            if (source.statement() instanceof CreateTable create) {
                tables.put(create.table().toString(), table(create, source.sql()));
            } else if (source.statement() instanceof CreateIndex index) {
                tables.get(index.table().toString()).index(index(index, source.sql()));
            } else if (source.statement() instanceof CreateTrigger trigger) {
                tables.get(trigger.table().toString()).trigger(trigger(trigger, source.sql()));
            } else if (SEQUENCE.matcher(source.sql()).find()) {
                schema.put(sequence(source.sql()));
            } else {
                throw new IllegalArgumentException("not for a case: " + source.sql());
            }
        }
        tables.values().forEach(t -> schema.put(t.build()));
        return schema.build();
    }

    private static Sequence sequence(String sql) {
        Matcher said = found(SEQUENCE, sql);
        return new Sequence(QualifiedName.of(said.group(1)), new PlainType(said.group(2)), SequenceOptions.DEFAULT);
    }

    private static Trigger trigger(CreateTrigger trigger, String sql) {
        return new Trigger(
                trigger.name(),
                Trigger.Timing.BEFORE,
                List.of(Trigger.Event.UPDATE),
                Optional.of(Expr.of(found(CONDITION, sql).group(1))),
                QualifiedName.of("tell"));
    }

    private static ColumnValue value(ColumnDefinition column, String sql) {
        if (column.filled() == ColumnDefinition.Filled.STORED) {
            String from = sql.substring(sql.indexOf(column.name() + " "));
            return new ColumnValue.Generated(Expr.of(found(COMPUTED, from).group(2)), true);
        }
        return column.defaultValue().<ColumnValue>map(ColumnValue.Default::new).orElse(ColumnValue.none());
    }

    private static Matcher found(Pattern pattern, String sql) {
        Matcher matcher = pattern.matcher(sql);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not for a case: " + sql);
        }
        return matcher;
    }

    private static TableBuilder table(CreateTable create, String sql) {
        TableBuilder table = Table.builder(create.table());
        create.columns()
                .forEach(c -> table.column(new Column(
                        c.name(),
                        c.type().orElseThrow(),
                        !c.notNull(),
                        value(c, sql),
                        Optional.empty(),
                        Optional.empty())));
        create.constraints().forEach(c -> add(table, c));
        return table;
    }

    private static void add(TableBuilder table, TableConstraint c) {
        Identifier name = c.name().orElseThrow();
        switch (c.kind()) {
            case PRIMARY_KEY -> table.primaryKey(new PrimaryKey(name, c.columns()));
            case UNIQUE ->
                table.unique(UniqueConstraint.of(
                        name.value(),
                        c.columns().stream().map(Identifier::value).toArray(String[]::new)));
            case CHECK -> table.check(new CheckConstraint(name, c.condition().orElseThrow()));
            case FOREIGN_KEY ->
                table.foreignKey(new ForeignKey(
                        name,
                        c.columns(),
                        c.references().orElseThrow(),
                        Identifiers.of("id"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Deferrability.NOT_DEFERRABLE));
            default -> throw new IllegalArgumentException("not for a case: " + c.kind());
        }
    }

    private static Index index(CreateIndex index, String sql) {
        List<IndexKey> keys = index.columns().isEmpty()
                ? List.of(IndexKey.ofExpression(sql.substring(sql.indexOf('(') + 1, sql.lastIndexOf(')'))))
                : index.columns().stream().map(IndexKey::of).toList();
        Matcher where = PREDICATE.matcher(sql);
        Optional<Expr> predicate = where.find() ? Optional.of(Expr.of(where.group(1))) : Optional.empty();
        return new Index(index.name().orElseThrow(), index.unique(), Index.BTREE, keys, List.of(), predicate, false);
    }
}
