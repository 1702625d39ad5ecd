package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.name.QualifiedName;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives some tables of an edit histories, before or after it or both: as the source says it, in the end. */
final class AuditEdits {

    private final Chance chance;
    private final SortedMap<QualifiedName, QualifiedName> renamed;
    private Schema before;
    private Schema after;

    private AuditEdits(Edit edit, Chance chance) {
        this.chance = chance;
        this.before = edit.before();
        this.after = edit.after();
        this.renamed = new TreeMap<>(edit.hints().tables());
    }

    static Edit of(Edit edit, Chance chance) {
        AuditEdits audits = new AuditEdits(edit, chance);
        audits.add();
        Hints hints = edit.hints().withTables(audits.renamed);
        return new Edit(audits.before, audits.after, hints);
    }

    private void add() {
        for (Table table : before.tables().values()) {
            if (chance.oneIn(4)) {
                before = audited(before, table);
            }
        }
        for (Table table : after.tables().values()) {
            QualifiedName old = renamed.getOrDefault(table.name(), table.name());
            Optional<QualifiedName> history = before.table(old).flatMap(History::of);
            if (history.isEmpty() ? chance.oneIn(6) : !chance.oneIn(4)) {
                after = audited(after, table);
                QualifiedName name = History.nameFor(table.name());
                history.filter(h -> !h.equals(name) && after.tables().containsKey(name))
                        .ifPresent(h -> renamed.put(name, h));
            }
        }
    }

    /** A lookup table is written by migrations alone. */
    private static Schema audited(Schema schema, Table table) {
        QualifiedName history = History.nameFor(table.name());
        if (!table.rows().isEmpty() || schema.tables().containsKey(history)) {
            return schema;
        }
        Trigger trigger = History.trigger(history);
        return schema.toBuilder()
                .put(table.toBuilder().trigger(trigger).build())
                .put(History.table(history))
                .put(History.function(trigger))
                .build();
    }
}
