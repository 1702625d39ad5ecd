package dev.lintel.schema.op;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is built on a column, and has to be built on the one that takes its place.
 *
 * @param indexes indexes over it, or that speak of it
 * @param constraints constraints of its table over it, or that speak of it
 * @param triggers triggers of its table whose condition speaks of it
 * @param references foreign keys of other tables that refer to it
 */
public record OverColumn(
        List<Index> indexes, List<Constraint> constraints, List<Trigger> triggers, List<Reference> references) {

    /** A foreign key and its table. */
    public record Reference(QualifiedName table, ForeignKey key) {}

    public OverColumn {
        indexes = List.copyOf(indexes);
        constraints = List.copyOf(constraints);
        triggers = List.copyOf(triggers);
        references = List.copyOf(references);
    }

    /**
     * The tables that take part when it changes: those that are referred to first, as an application that inserts a parent and then its child
     * takes them.
     *
     * @param table the table of the column
     */
    List<QualifiedName> tables(QualifiedName table) {
        Set<QualifiedName> tables = new LinkedHashSet<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof ForeignKey key) {
                tables.add(key.table());
            }
        }
        tables.add(table);
        references.forEach(r -> tables.add(r.table()));
        return List.copyOf(tables);
    }

    /** The checks among the constraints. */
    List<CheckConstraint> checks() {
        return constraints.stream()
                .filter(CheckConstraint.class::isInstance)
                .map(CheckConstraint.class::cast)
                .toList();
    }

    /** What there is in a schema. */
    public static OverColumn in(Schema schema, QualifiedName name, Identifier column) {
        Table table = Edits.table(schema, name);
        List<Reference> references = new ArrayList<>();
        for (Table other : schema.tables().values()) {
            if (!other.name().equals(name)) {
                other.foreignKeys().stream()
                        .filter(k -> k.table().equals(name) && k.references().contains(column))
                        .forEach(k -> references.add(new Reference(other.name(), k)));
            }
        }
        return new OverColumn(
                table.indexes().stream().filter(i -> isOver(i, column)).toList(),
                table.constraints().stream()
                        .filter(c -> isOver(c, name, column))
                        .toList(),
                table.triggers().stream()
                        .filter(t -> t.when().filter(w -> w.mentions(column)).isPresent())
                        .toList(),
                references);
    }

    private static boolean isOver(Constraint constraint, QualifiedName table, Identifier column) {
        if (constraint instanceof CheckConstraint check) {
            return check.expression().mentions(column);
        }
        if (constraint instanceof ForeignKey key) {
            return key.columns().contains(column)
                    || key.table().equals(table) && key.references().contains(column);
        }
        return constraint instanceof PrimaryKey key
                ? key.columns().contains(column)
                : ((UniqueConstraint) constraint).columns().contains(column);
    }

    /** Whether an index is over a column, or speaks of it. */
    public static boolean isOver(Index index, Identifier column) {
        return index.include().contains(column)
                || index.where().filter(w -> w.mentions(column)).isPresent()
                || index.keys().stream().map(IndexKey::target).anyMatch(t -> isOver(t, column));
    }

    private static boolean isOver(IndexKey.Target target, Identifier column) {
        return target instanceof IndexKey.OfColumn c
                ? c.column().equals(column)
                : ((IndexKey.OfExpression) target).expression().mentions(column);
    }

    /** The same with casts to another type in the place of one. */
    OverColumn withType(QualifiedName from, QualifiedName to) {
        return new OverColumn(
                indexes.stream().map(i -> withType(i, from, to)).toList(),
                constraints.stream()
                        .map(c -> c instanceof CheckConstraint check
                                ? new CheckConstraint(
                                        check.name(), check.expression().withType(from, to))
                                : c)
                        .toList(),
                triggers,
                references);
    }

    private static Index withType(Index index, QualifiedName from, QualifiedName to) {
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                index.keys().stream()
                        .map(k -> new IndexKey(
                                k.target() instanceof IndexKey.OfExpression e
                                        ? new IndexKey.OfExpression(
                                                e.expression().withType(from, to))
                                        : k.target(),
                                k.collation(),
                                k.operatorClass(),
                                k.descending(),
                                k.nulls()))
                        .toList(),
                index.include(),
                index.where().map(w -> w.withType(from, to)),
                index.nullsNotDistinct());
    }

    /** The same over another column. */
    OverColumn over(QualifiedName table, Column column, Identifier other) {
        TableBuilder own = Table.builder(table).column(column).indexes(indexes);
        constraints.forEach(own::constraint);
        SchemaBuilder schema = Schema.EMPTY.toBuilder().put(own.build());
        List<Reference> renamed = new ArrayList<>();
        for (Reference reference : references) {
            Schema both = schema.put(Table.builder(reference.table())
                            .foreignKey(reference.key())
                            .build())
                    .build();
            renamed.add(new Reference(
                    reference.table(),
                    Edits.table(ColumnRename.in(both, table, column.name(), other), reference.table())
                            .foreignKeys()
                            .get(0)));
        }
        Table over = Edits.table(ColumnRename.in(schema.build(), table, column.name(), other), table);
        return new OverColumn(over.indexes(), over.constraints(), List.of(), renamed);
    }
}
