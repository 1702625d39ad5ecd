package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.column.BasicColumn;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.IndexKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.sql.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the column of a basic attribute to a table, with the constraints and indexes that the attribute asks for. */
final class BasicMapper {

    private final Naming naming;
    private final boolean plain;
    private final Drafts drafts;
    private final Generators generators;

    BasicMapper(Linked linked, Drafts drafts) {
        this.naming = linked.options().naming();
        this.plain = linked.options().plain();
        this.drafts = drafts;
        this.generators = new Generators(linked, drafts);
    }

    void add(BasicColumn basic, Attribute attribute, Scope scope) {
        TableDraft table = scope.table();
        boolean saidNotNull =
                attribute.column().flatMap(c -> c.flag("nullable")).map(n -> !n).orElse(false);
        boolean nullable = !scope.key()
                && (scope.mayBeNull(saidNotNull, plain) || basic.column().nullable());
        Column column = generators.generated(basic.column().withNullable(nullable), attribute, scope.entity());
        table.column(column, Optional.of(attribute), attribute.place(), basic.said());
        table.spelled(column.name(), basic.name());
        table.writers().add(column.name(), attribute, attribute.column(), scope.entity());
        if (scope.key() || attribute.member().has(Hibernate.PARTITION_KEY)) {
            table.key(column.name());
        }
        basic.zone()
                .ifPresent(
                        zone -> table.column(zone.withNullable(nullable), Optional.of(attribute), attribute.place()));
        basic.stored().ifPresent(stored -> enumeration(stored, column, attribute, table));
        attribute
                .column()
                .filter(c -> c.isTrue("unique"))
                .ifPresent(
                        c -> Uniques.add(table, List.of(column.name()), Optional.empty(), true, c.placeOf("unique")));
        if (basic.unique()) {
            Uniques.add(table, List.of(column.name()), Optional.empty(), true, attribute.place());
        }
        checks(basic, attribute, table);
        attribute.annotation(Lintel.JSONB).filter(j -> j.isTrue("gin")).ifPresent(j -> gin(j, column, table));
        currency(attribute, column, table);
    }

    private void enumeration(StoredEnum stored, Column column, Attribute attribute, TableDraft table) {
        drafts.use(stored);
        if (stored.strategy() == StoredEnum.Strategy.CHECK) {
            String values = stored.labels().stream().map(Literal::of).collect(Collectors.joining(", "));
            Identifier name =
                    ConstraintNames.check(table.name().name(), column.name().value());
            Expr expression = Expr.of(column.name().quoted() + " in (" + values + ")");
            table.checks()
                    .add(new TableDraft.Named<>(
                            new CheckConstraint(name, expression), name, false, false, attribute.place()));
        }
        if (stored.strategy() == StoredEnum.Strategy.LOOKUP) {
            List<Identifier> columns = List.of(column.name());
            ForeignKey key = new ForeignKey(
                    ConstraintNames.foreignKey(table.name().name(), columns),
                    columns,
                    stored.name(),
                    List.of(LookupTables.VALUE),
                    ReferentialAction.RESTRICT,
                    ReferentialAction.NO_ACTION,
                    Deferrability.NOT_DEFERRABLE);
            table.foreignKey(
                    new DerivedForeignKey(table.name(), key, true, attribute.place(), true, attribute.place()));
        }
    }

    private static void checks(BasicColumn basic, Attribute attribute, TableDraft table) {
        String what = basic.column().name().value();
        basic.checks().forEach(c -> Checks.add(table, c, what, attribute.place()));
        attribute.column().ifPresent(c -> c.nestedAll("check").forEach(check -> Checks.add(table, check, what)));
        attribute
                .member()
                .annotations()
                .findAll(Hibernate.CHECK, attribute::place)
                .forEach(check -> Checks.add(table, check, what));
    }

    private static void gin(AnnotationUse jsonb, Column column, TableDraft table) {
        Optional<Identifier> said = jsonb.text("indexName").map(Naming::folded);
        Identifier name =
                said.orElseGet(() -> ConstraintNames.index(table.name().name(), List.of(column.name())));
        Index index = new Index(
                name,
                false,
                Identifier.of("gin"),
                List.of(IndexKey.of(column.name()).withOperatorClass("jsonb_path_ops")),
                List.of(),
                Optional.empty(),
                false);
        table.indexes().add(new TableDraft.Named<>(index, name, true, said.isPresent(), jsonb.placeOf("gin")));
    }

    /** The column that says each row's currency, where no attribute is mapped to it. It is added last. */
    private void currency(Attribute attribute, Column amount, TableDraft table) {
        attribute
                .annotation(Lintel.MONEY)
                .flatMap(m -> m.text("currencyColumn"))
                .ifPresent(name ->
                        table.atTheEnd(CurrencyColumn.of(naming.explicit(name), amount.nullable()), attribute.place()));
    }
}
