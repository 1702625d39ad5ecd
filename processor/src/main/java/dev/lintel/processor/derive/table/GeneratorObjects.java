package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.table.GeneratorSearch.Wanted;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import java.util.Optional;

/** The sequences and tables that generators of ids count with. */
final class GeneratorObjects {

    /** As Jakarta Persistence has them where a generator says nothing else. */
    private static final long DEFAULT_ALLOCATION = 50;

    private static final int GENERATOR_NAME_LENGTH = 255;

    private final Linked linked;
    private final DeriveOptions options;
    private final Drafts drafts;

    GeneratorObjects(Linked linked, Drafts drafts) {
        this.linked = linked;
        this.options = linked.options();
        this.drafts = drafts;
    }

    void sequence(Optional<AnnotationUse> generator, Wanted wanted) {
        Optional<String> said = generator
                .flatMap(g -> g.text("sequenceName").or(() -> g.text("name")))
                .or(() -> generator.isPresent() ? Optional.empty() : wanted.name());
        use(
                name(said, generator, wanted),
                generator.map(g -> g.placeOf("sequenceName")).orElse(wanted.id().place()),
                generator.flatMap(g -> g.whole("initialValue")).orElse(1L),
                generator.flatMap(g -> g.whole("allocationSize")).orElse(DEFAULT_ALLOCATION));
    }

    /** From the parameters of Hibernate's {@code @GenericGenerator}. */
    void genericSequence(AnnotationUse generator, Wanted wanted) {
        Optional<String> said = parameter(generator, "sequence_name").or(() -> generator.text("name"));
        use(
                name(said, Optional.empty(), wanted),
                generator.place(),
                number(generator, "initial_value").orElse(1L),
                number(generator, "increment_size").orElse(DEFAULT_ALLOCATION));
    }

    /** From Hibernate's {@code @NativeGenerator}, which counts one by one unless its sequence says otherwise. */
    void nativeSequence(AnnotationUse generator, Wanted wanted) {
        Optional<AnnotationUse> form = generator.nested("sequenceForm");
        Optional<String> said = form.flatMap(g -> g.text("sequenceName").or(() -> g.text("name")));
        use(
                name(said, form, wanted),
                generator.place(),
                form.flatMap(g -> g.whole("initialValue")).orElse(1L),
                form.flatMap(g -> g.whole("allocationSize"))
                        .filter(a -> a != DEFAULT_ALLOCATION)
                        .orElse(1L));
    }

    /** The sequence that Hibernate makes for a table where nothing says more. */
    static void useDefault(TableDraft table, Naming naming, Drafts drafts) {
        Identifier name = naming.implicit(table.name().name().value() + "_SEQ");
        drafts.use(
                new Sequence(table.name().sibling(name), PlainType.BIGINT, new SequenceOptions(1, DEFAULT_ALLOCATION)),
                table.source().place());
    }

    /** From the parameters of Hibernate's {@code @GenericGenerator}. */
    void genericTable(AnnotationUse generator, Wanted wanted) {
        String table = parameter(generator, "table_name").orElse("hibernate_sequences");
        table(
                new QualifiedName(options.schema(), options.naming().explicit(table)),
                Naming.folded(parameter(generator, "segment_column_name").orElse("sequence_name")),
                Naming.folded(parameter(generator, "value_column_name").orElse("next_val")),
                wanted.id());
    }

    private void use(QualifiedName name, Place place, long start, long increment) {
        SequenceOptions options = new SequenceOptions(start, increment == 0 ? 1 : increment);
        drafts.use(new Sequence(name, PlainType.BIGINT, options), place);
    }

    /** The name that is said, or the one that Hibernate makes out of the root's table. */
    private QualifiedName name(Optional<String> said, Optional<AnnotationUse> generator, Wanted wanted) {
        Optional<Identifier> schema = schema(generator);
        if (said.isEmpty()) {
            EntityMapping root = linked.entities().find(wanted.entity().root()).orElse(wanted.entity());
            String table = root.table().name().value();
            return new QualifiedName(schema, options.naming().implicit(table + "_SEQ"));
        }
        int dot = said.get().lastIndexOf('.');
        return dot > 0 && dot < said.get().length() - 1
                ? new QualifiedName(
                        Optional.of(options.naming().explicit(said.get().substring(0, dot))),
                        options.naming().explicit(said.get().substring(dot + 1)))
                : new QualifiedName(schema, options.naming().explicit(said.get()));
    }

    void table(Optional<AnnotationUse> generator, Wanted wanted) {
        Attribute id = wanted.id();
        Identifier table = generator
                .flatMap(g -> g.text("table").or(() -> g.text("name")))
                .or(() -> generator.isPresent() ? Optional.empty() : wanted.name())
                .map(options.naming()::explicit)
                .orElse(Identifier.of("hibernate_sequences"));
        table(
                new QualifiedName(schema(generator), table),
                column(generator, "pkColumnName", "sequence_name"),
                column(generator, "valueColumnName", "next_val"),
                id);
    }

    private void table(QualifiedName name, Identifier key, Identifier value, Attribute id) {
        if (drafts.find(name).isPresent()) {
            return;
        }
        TableDraft draft =
                drafts.create(new DerivedTable(name, DerivedTable.Kind.GENERATOR, id.entity(), id.place(), id.place()));
        draft.column(
                Column.of(key.value(), CharacterType.varchar(GENERATOR_NAME_LENGTH)), Optional.empty(), id.place());
        draft.column(Column.of(value.value(), PlainType.BIGINT).withNullable(true), Optional.empty(), id.place());
        draft.key(key);
    }

    /** Hibernate's naming strategies do not see these names. */
    private static Identifier column(Optional<AnnotationUse> generator, String value, String otherwise) {
        return Naming.folded(generator.flatMap(g -> g.text(value)).orElse(otherwise));
    }

    private Optional<Identifier> schema(Optional<AnnotationUse> generator) {
        return generator
                .flatMap(g -> g.text("schema"))
                .map(options.naming()::explicit)
                .or(options::schema);
    }

    private static Optional<String> parameter(AnnotationUse generator, String name) {
        return generator.nestedAll("parameters").stream()
                .filter(p -> p.text("name").equals(Optional.of(name)))
                .flatMap(p -> p.text("value").stream())
                .findFirst();
    }

    private static Optional<Long> number(AnnotationUse generator, String name) {
        return parameter(generator, name).filter(v -> v.matches("-?\\d{1,18}")).map(Long::valueOf);
    }
}
