package dev.lintel.processor.derive.schema;

import dev.lintel.processor.derive.DerivedForeignKey;
import dev.lintel.processor.derive.table.Drafts;
import dev.lintel.processor.derive.table.TableDraft;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns that foreign keys refer to: these must be unique as a whole, not only among some rows. */
record Referenced(Set<Key> keys) {

    /** The columns, whatever their order. */
    record Key(QualifiedName table, Set<Identifier> columns) {}

    static Referenced in(Drafts drafts) {
        Set<Key> keys = new HashSet<>();
        for (TableDraft draft : drafts.all()) {
            for (DerivedForeignKey key : draft.foreignKeys()) {
                keys.add(new Key(key.key().table(), new HashSet<>(key.key().references())));
            }
        }
        return new Referenced(keys);
    }

    boolean contains(QualifiedName table, List<Identifier> columns) {
        return keys.contains(new Key(table, new HashSet<>(columns)));
    }
}
