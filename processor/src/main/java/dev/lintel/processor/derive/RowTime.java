package dev.lintel.processor.derive;

import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.RowTimes;
import dev.lintel.processor.derive.names.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that tells when its row was written or deleted.
 *
 * @param column the column of an attribute, in an entity's table
 * @param attribute that attribute
 * @param kind who fills it
 */
public record RowTime(DerivedColumn column, Attribute attribute, RowTimes.Kind kind) {

    /** Those among the columns, in the same order. */
    static List<RowTime> among(List<DerivedColumn> columns, Entities entities, Naming naming) {
        Map<String, Optional<RowTimes>> known = new HashMap<>();
        List<RowTime> found = new ArrayList<>();
        for (DerivedColumn column : columns) {
            Attribute attribute = column.attribute().orElse(null);
            if (attribute == null || column.table() != DerivedTable.Kind.ENTITY) {
                continue;
            }
            Optional<RowTimes> times = known.get(attribute.entity());
            if (times == null) {
                Optional<EntityMapping> entity = entities.find(attribute.entity());
                times = entity.map(e -> RowTimes.of(e, naming));
                known.put(attribute.entity(), times);
            }
            times.flatMap(t -> t.kindOf(column.name().column(), attribute.member()))
                    .ifPresent(k -> found.add(new RowTime(column, attribute, k)));
        }
        return found;
    }
}
