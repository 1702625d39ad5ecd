package dev.lintel.runtime.migration.review;

import java.util.List;

/**
 * What a block of a revision accepts.
 *
 * @param ids of hazards
 * @param because the reason
 */
record Allowance(List<String> ids, String because) {

    /** What {@code op.destructive} is there for. */
    static final List<String> LOSSES =
            List.of("drop-column", "drop-column-takes-others", "drop-table", "truncate", "type-narrowing");

    static Allowance ofLosses(String because) {
        return new Allowance(LOSSES, because);
    }

    boolean accepts(String id) {
        return ids.contains(id) && !because.isBlank();
    }
}
