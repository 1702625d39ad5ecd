package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.table.Drafts;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.processor.derive.table.TableDraft.Named;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives constraints and indexes other names where theirs are taken: in PostgreSQL tables, indexes and unique constraints of a
 * schema share their names (manual, section 5.10), and a table's foreign keys share them too. A name that the source says is
 * left alone, unless nothing but Hibernate's rules counts: it starts with such names.
 */
final class FreeNames {

    private final boolean plain;
    private final Set<QualifiedName> relations = new HashSet<>();

    private FreeNames(boolean plain) {
        this.plain = plain;
    }

    static void give(Drafts drafts, boolean plain) {
        FreeNames names = new FreeNames(plain);
        drafts.all().forEach(draft -> names.relations.add(draft.name()));
        drafts.all().forEach(names::give);
    }

    private void give(TableDraft draft) {
        draft.uniques().replaceAll(u -> new Named<>(u.part(), relation(u, draft), u.said(), u.named(), u.place()));
        draft.indexes().replaceAll(i -> {
            Identifier name = relation(i, draft);
            return new Named<Index>(i.part().withName(name), name, i.said(), i.named(), i.place());
        });
        Set<Identifier> keys = new HashSet<>();
        draft.replaceForeignKeys(key -> {
            Identifier name = key.key().name();
            return keys.add(name) || isSaid(key.named())
                    ? key
                    : key.withKey(key.key().withName(free(name, keys::add)));
        });
    }

    private boolean isSaid(boolean named) {
        return named && !plain;
    }

    private Identifier relation(Named<?> part, TableDraft draft) {
        QualifiedName name = draft.name().sibling(part.name());
        if (relations.add(name) || isSaid(part.named())) {
            return part.name();
        }
        Identifier longer = ConstraintNames.shortened(
                draft.name().name().value() + "_" + part.name().value());
        return relations.add(draft.name().sibling(longer))
                ? longer
                : free(longer, n -> relations.add(draft.name().sibling(n)));
    }

    /** The name with the first number behind it that nobody has. */
    private static Identifier free(Identifier name, Predicate<Identifier> take) {
        for (int i = 2; ; i++) {
            Identifier free = ConstraintNames.shortened(name.value() + "_" + i);
            if (take.test(free)) {
                return free;
            }
        }
    }
}
