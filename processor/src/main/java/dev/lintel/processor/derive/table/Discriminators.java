package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.EntityMapping.Inheritance;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.CharacterType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;

/** The columns that tell the classes of a hierarchy apart (Jakarta Persistence 3.2, section 11.1.12). */
final class Discriminators {

    private static final int DEFAULT_LENGTH = 31;

    private final Linked linked;

    Discriminators(Linked linked) {
        this.linked = linked;
    }

    /** Adds one to a root's table: where it is asked for, and where a single table holds several classes. */
    void add(EntityMapping root, TableDraft table) {
        Optional<AnnotationUse> said = root.type().annotation(Jpa.DISCRIMINATOR_COLUMN);
        boolean isShared = root.inheritance() == Inheritance.SINGLE_TABLE
                && !linked.entities().children(root).isEmpty();
        boolean isAsked = said.isPresent() && root.inheritance() != Inheritance.TABLE_PER_CLASS;
        if (!isShared && !isAsked) {
            return;
        }
        Identifier name = said.flatMap(d -> d.text("name"))
                .map(Naming::explicit)
                .orElseGet(() -> linked.options().naming().implicit("DTYPE"));
        SqlType defined = said.filter(d -> d.text("columnDefinition").isPresent())
                .flatMap(d -> linked.columns().defined(d, table.problems()))
                .orElseGet(() -> type(said));
        table.column(
                Column.of(name.value(), defined),
                Optional.empty(),
                said.map(AnnotationUse::place).orElse(root.type().place()));
    }

    private static SqlType type(Optional<AnnotationUse> said) {
        int length = said.flatMap(d -> d.whole("length")).map(Long::intValue).orElse(DEFAULT_LENGTH);
        return switch (said.flatMap(d -> d.constant("discriminatorType")).orElse("STRING")) {
            case "INTEGER" -> PlainType.INTEGER;
            case "CHAR" -> CharacterType.character(1);
            default -> CharacterType.varchar(length);
        };
    }
}
