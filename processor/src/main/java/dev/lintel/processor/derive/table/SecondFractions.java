package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.DateTimeType;
import dev.lintel.schema.type.DateTimeType.Kind;
import dev.lintel.schema.type.SqlType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says the digits of a second as Hibernate does. A timestamp has six of them on PostgreSQL, said or not (manual, section 8.5),
 * but catalogs tell the two apart.
 */
final class SecondFractions {

    private static final int DEFAULT = 6;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.TIMESTAMP, Kind.TIMESTAMPTZ, Kind.INTERVAL_SECOND);

    private SecondFractions() {}

    /** The column with six digits where the source does not give its type. */
    static Column said(Column column, Optional<Attribute> attribute) {
        boolean isDefined = attribute
                .flatMap(Attribute::column)
                .flatMap(c -> c.text("columnDefinition"))
                .isPresent();
        SqlType type = isDefined ? column.type() : said(column.type());
        return type == column.type() ? column : column.withType(type);
    }

    private static SqlType said(SqlType type) {
        if (type instanceof ArrayType array) {
            SqlType element = said(array.element());
            return element == array.element() ? array : new ArrayType(element);
        }
        return type instanceof DateTimeType time && time.precision().isEmpty() && KINDS.contains(time.kind())
                ? DateTimeType.of(time.kind(), DEFAULT)
                : type;
    }
}
