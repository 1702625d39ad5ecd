package dev.lintel.runtime.command.format;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.TableBuilder;
import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.PlainType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Changes that random ones rarely are: with what a tool could misread, and with steps of both kinds on the way back. */
final class HardChanges {

    private static final QualifiedName STAYS = QualifiedName.of("stays");
    private static final QualifiedName GUESTS = QualifiedName.of("guests");
    private static final Schema HOTEL = Schema.builder()
            .put(Table.builder(GUESTS)
                    .column(Column.of("id", PlainType.BIGINT))
                    .primaryKey(new PrimaryKey(Identifier.of("pk_guests"), List.of(Identifier.of("id"))))
                    .build())
            .put(Table.builder(STAYS)
                    .column(Column.of("id", PlainType.BIGINT))
                    .column(Column.of("begin", PlainType.INTEGER))
                    .column(Column.of("guest_id", PlainType.BIGINT).withNullable(true))
                    .column(Column.of("note", PlainType.TEXT).withNullable(true))
                    .primaryKey(new PrimaryKey(Identifier.of("pk_stays"), List.of(Identifier.of("id"))))
                    .build())
            .build();

    /** A body with lines that read like Liquibase's directives, and with parameters of both tools. */
    private static final String MISLEADING = """
            BEGIN
            -- rollback is what this line is not about
            --changeset nobody:1
            /* liquibase rollback
               neither */
                RAISE NOTICE '${user.name}, %, changesetId, ${flyway:user}, it''s; \\', NEW.id;

                RETURN NEW;
            END""";

    private HardChanges() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("words that tools read", misleading()),
                Arguments.of("indexes with quotes that tools read otherwise", indexes()),
                Arguments.of("constraints in use", constraints()),
                Arguments.of("constraints dropped", constraints().reversed()),
                Arguments.of("a foreign key that acts otherwise", acting()),
                Arguments.of("a column and a table lost", lost()));
    }

    private static Evolution misleading() {
        TriggerFunction function = new TriggerFunction(QualifiedName.of("say"), MISLEADING);
        return Evolution.between(HOTEL, HOTEL.toBuilder().put(function).build(), Hints.NONE);
    }

    private static Evolution indexes() {
        Schema after = stays(t -> t.index(Index.of("ix_stays_begin", "begin"))
                .index(where("ix_stays_note", "note <> 'a\\'"))
                .index(where("ix_stays_quoted", "note <> 'it''s; ''${note}'"))
                .index(where("ix_stays_oracle", "note <> 'q' AND note <> ';;'")));
        return Evolution.between(HOTEL, after, Hints.NONE);
    }

    private static Index where(String name, String predicate) {
        Index plain = Index.of(name, "id");
        return new Index(
                plain.name(),
                plain.unique(),
                plain.method(),
                plain.keys(),
                plain.include(),
                Optional.of(Expr.of(predicate)),
                plain.nullsNotDistinct());
    }

    private static Evolution constraints() {
        Schema after = stays(t -> t.columns(t.build().columns().stream()
                        .map(c -> c.name().value().equals("note") ? c.withNullable(false) : c)
                        .toList())
                .unique(UniqueConstraint.of("uq_stays_begin", "begin"))
                .foreignKey(guest(ReferentialAction.CASCADE)));
        Map<ColumnName, Expr> backfills = Map.of(new ColumnName(STAYS, Identifier.of("note")), Expr.of("'none'"));
        return Evolution.between(
                HOTEL,
                after,
                new Hints(
                        new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(backfills)));
    }

    private static ForeignKey guest(ReferentialAction onDelete) {
        return new ForeignKey(
                Identifier.of("fk_stays_guest_id"),
                List.of(Identifier.of("guest_id")),
                GUESTS,
                List.of(Identifier.of("id")),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static Evolution acting() {
        return Evolution.between(
                stays(t -> t.foreignKey(guest(ReferentialAction.RESTRICT))),
                stays(t -> t.foreignKey(guest(ReferentialAction.SET_NULL))),
                Hints.NONE);
    }

    /** What loses data. */
    static Evolution lost() {
        Table stays = HOTEL.table(STAYS).orElseThrow();
        return Evolution.between(
                HOTEL,
                Schema.builder()
                        .put(stays.toBuilder()
                                .columns(stays.columns().subList(0, 3))
                                .build())
                        .build(),
                Hints.NONE);
    }

    /** A unique constraint, which fails while a value is there twice. */
    static Evolution unique() {
        Schema after = stays(t -> t.unique(UniqueConstraint.of("uq_stays_guest_id", "guest_id")));
        return Evolution.between(HOTEL, after, Hints.NONE);
    }

    private static Schema stays(UnaryOperator<TableBuilder> edit) {
        Table stays = HOTEL.table(STAYS).orElseThrow();
        return HOTEL.toBuilder().put(edit.apply(stays.toBuilder()).build()).build();
    }
}
