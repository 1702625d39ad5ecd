package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedConstraint;
import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.link.Allowances;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.rule.MappingRules;
import dev.lintel.processor.derive.table.Drafts;
import dev.lintel.processor.derive.table.EntityTables;
import dev.lintel.processor.derive.table.Linked;
import dev.lintel.processor.derive.table.RowTimestamps;
import dev.lintel.processor.derive.table.SaidPattern;
import dev.lintel.processor.derive.table.StoredStruct;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.SchemaBuilder;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the schema from the types. */
public final class Deriver {

    private static final Identifier PUBLIC = Identifier.of("public");

    private Deriver() {}

    /** Links the types, gives every entity its tables, and tells where each part comes from. */
    public static Derivation derive(Types types, DeriveOptions options) {
        Problems problems = new Problems();
        Drafts drafts = new Drafts(problems, options);
        Linked linked = Linked.of(types, options);
        MappingRules.check(linked.entities(), types, options.plain(), problems);
        new EntityTables(linked, drafts).add();

        drafts.all().forEach(TableDraft::end);
        SerialColumns.expand(drafts);
        FreeNames.give(drafts, options.plain());
        Referenced referenced = Referenced.in(drafts);
        Allowances allowances = new Allowances(types);
        SchemaBuilder schema = Schema.builder();
        List<DerivedTable> tables = new ArrayList<>();
        List<DerivedColumn> columns = new ArrayList<>();
        List<DerivedConstraint> constraints = new ArrayList<>();
        List<DerivedForeignKey> foreignKeys = new ArrayList<>();
        for (TableDraft draft : drafts.all()) {
            FinishedTable finished = FinishedTable.of(draft, referenced, allowances);
            Table table = finished.table();
            schema.put(table);
            tables.add(draft.source().withLiveRows(draft.liveRows()));
            columns.addAll(draft.columns());
            constraints.addAll(finished.constraints());
            foreignKeys.addAll(draft.foreignKeys());
            for (Trigger trigger : table.triggers()) {
                schema.put(History.isWrittenBy(trigger) ? History.function(trigger) : RowTimestamps.function(trigger));
            }
            within(schema, table.name());
            Extensions.neededBy(table).forEach(schema::extension);
        }
        for (StoredEnum stored : drafts.enums()) {
            if (stored.strategy() == StoredEnum.Strategy.NATIVE) {
                schema.put(new EnumType(stored.name(), stored.labels()));
                within(schema, stored.name());
            }
        }
        for (StoredStruct struct : drafts.structs()) {
            schema.put(struct.type());
            within(schema, struct.type().name());
            Extensions.neededBy(struct.type()).forEach(schema::extension);
        }
        drafts.sequences().forEach(s -> {
            schema.put(s);
            within(schema, s.name());
        });
        List<DerivedColumn> inside = new ArrayList<>();
        drafts.structs().forEach(s -> inside.addAll(s.inside().columns()));
        List<DerivedColumn> mapped = new ArrayList<>(columns);
        mapped.addAll(inside);
        Names.check(tables, columns, constraints, foreignKeys, drafts);
        Schema built = schema.build();
        List<DerivedAccessPattern> accessPatterns = new ArrayList<>();
        for (TableDraft draft : drafts.all()) {
            Optional<Table> table = built.table(draft.name());
            for (SaidPattern pattern : draft.accessPatterns()) {
                table.ifPresent(t -> accessPatterns.add(pattern.on(t, built)));
            }
        }
        return new Derivation(
                built,
                HintReader.read(tables, mapped, drafts.enums(), types, problems),
                tables,
                columns,
                constraints,
                foreignKeys,
                inside,
                List.copyOf(drafts.enums()),
                accessPatterns,
                problems.all(),
                types,
                linked.entities(),
                options);
    }

    private static void within(SchemaBuilder schema, QualifiedName name) {
        name.schema().filter(s -> !s.equals(PUBLIC)).ifPresent(schema::schema);
    }
}
