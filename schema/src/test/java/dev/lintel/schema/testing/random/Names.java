package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Names that nobody has yet: plain ones, key words, and such as have to be quoted. */
final class Names {

    private static final List<String> TABLES =
            List.of("tasks", "users", "order", "Order Items", "größen", "a\"b", "x.y", "comments", "group", "labels");
    private static final List<String> COLUMNS = List.of(
            "id", "title", "order", "Name", "due on", "größe", "a.b", "amount", "user", "state", "c\"d", "note",
            "check", "text", "date");

    private final Chance chance;
    private final Set<String> taken = new TreeSet<>();

    Names(Chance chance, Schema schema) {
        this.chance = chance;
        Set<QualifiedName> all = new TreeSet<>(schema.tables().keySet());
        all.addAll(schema.enums().keySet());
        all.addAll(schema.composites().keySet());
        all.addAll(schema.sequences().keySet());
        all.addAll(schema.functions().keySet());
        all.forEach(name -> taken.add(name.name().value()));
        for (Table table : schema.tables().values()) {
            table.constraints().forEach(c -> taken.add(c.name().value()));
            table.indexes().forEach(i -> taken.add(i.name().value()));
            table.triggers().forEach(t -> taken.add(t.name().value()));
        }
    }

    Identifier table() {
        return fresh(chance.pick(TABLES));
    }

    /** A name like this one that no table, type, constraint or index of the schema has. */
    Identifier fresh(String like) {
        Identifier name = numbered(like, taken::contains);
        taken.add(name.value());
        return name;
    }

    /** A name for a further column. */
    Identifier column(Collection<Identifier> others) {
        return numbered(chance.pick(COLUMNS), name -> others.contains(Identifier.of(name)));
    }

    private static Identifier numbered(String like, Predicate<String> taken) {
        String name = like;
        for (int i = 2; taken.test(name); i++) {
            name = like + i;
        }
        return Identifier.of(name);
    }
}
