package dev.lintel.runtime.migration;

import dev.lintel.schema.model.ColumnValue;
import dev.lintel.schema.model.SequenceOptions;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.type.SqlType;

/** What revisions spell as text and numbers, as the model has it. */
final class Spelled {

    private Spelled() {}

    static QualifiedName table(String name) {
        return QualifiedName.parse(name);
    }

    static Identifier name(String name) {
        return Identifier.of(name);
    }

    static SqlType type(String type) {
        return SqlType.parse(type);
    }

    static ColumnValue.Identity identity(boolean always, long start, long increment) {
        return new ColumnValue.Identity(always, new SequenceOptions(start, increment));
    }
}
