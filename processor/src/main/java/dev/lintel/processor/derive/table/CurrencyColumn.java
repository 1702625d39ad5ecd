package dev.lintel.processor.derive.table;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.type.CharacterType;

/** A column of ISO 4217 codes: three letters, always. */
final class CurrencyColumn {

    private static final int CODE_LENGTH = 3;

    private CurrencyColumn() {}

    static Column of(Identifier name, boolean nullable) {
        return Column.of(name.value(), CharacterType.varchar(CODE_LENGTH)).withNullable(nullable);
    }
}
