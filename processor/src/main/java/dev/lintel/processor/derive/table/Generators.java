package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.Sequence;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What generated ids need (Jakarta Persistence 3.2, section 11.1.20): an identity column, a sequence or a table. */
final class Generators {

    /** As Jakarta Persistence has them where a generator says nothing else. */
    private static final long DEFAULT_ALLOCATION = 50;

    private static final Set<SqlType> COUNTED = Set.of(PlainType.SMALLINT, PlainType.INTEGER, PlainType.BIGINT);
    private static final int GENERATOR_NAME_LENGTH = 255;

    private final Drafts drafts;
    private final DeriveOptions options;

    Generators(Drafts drafts, DeriveOptions options) {
        this.drafts = drafts;
        this.options = options;
    }

    /** The column of an id, with what generates it. */
    Column generated(Column column, Attribute attribute, Scope scope) {
        Optional<AnnotationUse> generated = attribute.annotation(Jpa.GENERATED_VALUE);
        if (generated.isEmpty() || !COUNTED.contains(column.type())) {
            return column;
        }
        switch (generated.get().constant("strategy").orElse("AUTO")) {
            case "IDENTITY" -> {
                return column.withValue(new ColumnValue.Identity(false, SequenceOptions.DEFAULT));
            }
            case "TABLE" -> table(generator(Jpa.TABLE_GENERATOR, generated.get(), attribute, scope), attribute);
            case "UUID" -> {}
            default ->
                sequence(generator(Jpa.SEQUENCE_GENERATOR, generated.get(), attribute, scope), generated.get(), scope);
        }
        return column;
    }

    /** The generator of this name, on the attribute, the class that declares it, or the entity; or the one without a name. */
    private static Optional<AnnotationUse> generator(
            String annotation, AnnotationUse generated, Attribute attribute, Scope scope) {
        Optional<String> wanted = generated.text("generator");
        EntityMapping entity = scope.entity();
        List<AnnotationUse> candidates =
                new ArrayList<>(attribute.member().annotations().findAll(annotation, attribute.place()));
        candidates.addAll(attribute.declaredBy().annotations(annotation));
        candidates.addAll(entity.type().annotations(annotation));
        return candidates.stream()
                .filter(g -> g.text("name").equals(wanted)
                        || wanted.isEmpty()
                        || g.text("name").isEmpty())
                .findFirst();
    }

    private void sequence(Optional<AnnotationUse> generator, AnnotationUse generated, Scope scope) {
        Optional<Identifier> schema = generator
                .flatMap(g -> g.text("schema"))
                .map(Naming::explicit)
                .or(() -> scope.table().name().schema());
        Identifier name = generator
                .flatMap(g -> g.text("sequenceName").or(() -> g.text("name")))
                .or(() -> generated.text("generator"))
                .map(Naming::explicit)
                .orElseGet(() -> options.naming().implicit(scope.entity().name() + "_SEQ"));
        drafts.use(new Sequence(
                new QualifiedName(schema, name),
                PlainType.BIGINT,
                new SequenceOptions(
                        generator.flatMap(g -> g.whole("initialValue")).orElse(1L),
                        generator.flatMap(g -> g.whole("allocationSize")).orElse(DEFAULT_ALLOCATION))));
    }

    private void table(Optional<AnnotationUse> generator, Attribute attribute) {
        QualifiedName name = new QualifiedName(
                generator.flatMap(g -> g.text("schema")).map(Naming::explicit).or(options::schema),
                named(generator, "table", "hibernate_sequences"));
        if (drafts.find(name).isPresent()) {
            return;
        }
        TableDraft table = drafts.create(
                new DerivedTable(name, DerivedTable.Kind.GENERATOR, attribute.entity(), attribute.place()));
        Identifier key = named(generator, "pkColumnName", "sequence_name");
        table.column(
                Column.of(key.value(), CharacterType.varchar(GENERATOR_NAME_LENGTH)),
                Optional.empty(),
                attribute.place());
        table.column(
                Column.of(named(generator, "valueColumnName", "next_val").value(), PlainType.BIGINT)
                        .withNullable(true),
                Optional.empty(),
                attribute.place());
        table.key(key);
    }

    private static Identifier named(Optional<AnnotationUse> generator, String value, String otherwise) {
        return generator.flatMap(g -> g.text(value)).map(Naming::explicit).orElse(Identifier.of(otherwise));
    }
}
