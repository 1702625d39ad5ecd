package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Expr;
import dev.lintel.schema.type.NamedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The check of a column of a composite type: what its attributes always have, and their own checks, since a type can say neither.
 * Hibernate makes the same.
 */
final class StructCheck {

    private static final Comparator<DerivedColumn> BY_ATTRIBUTE =
            Comparator.comparing(c -> c.attribute().map(Attribute::path).orElse(""));

    private final Drafts drafts;

    StructCheck(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<Expr> of(Column column, StoredStruct struct) {
        return of(column.name().quoted(), column.nullable(), struct).map(Expr::of);
    }

    private Optional<String> of(String path, boolean nullable, StoredStruct struct) {
        List<String> conditions = new ArrayList<>();
        for (DerivedColumn attribute :
                struct.inside().columns().stream().sorted(BY_ATTRIBUTE).toList()) {
            add(attribute, path, struct, conditions);
        }
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(" and ", conditions);
        return Optional.of(nullable ? path + " is null or (" + all + ")" : all);
    }

    private void add(DerivedColumn attribute, String path, StoredStruct struct, List<String> conditions) {
        Column column = attribute.column();
        String inside = "(" + path + ")." + column.name().quoted();
        Optional<StoredStruct> nested =
                column.type() instanceof NamedType named ? drafts.struct(named.name()) : Optional.empty();
        if (nested.isPresent()) {
            of(inside, column.nullable(), nested.get()).map(c -> "(" + c + ")").ifPresent(conditions::add);
            return;
        }
        if (!column.nullable()) {
            conditions.add(inside + " is not null");
        }
        struct.inside().checks().stream()
                .map(c -> c.part().expression())
                .filter(e -> e.mentions(column.name()))
                .map(e -> e.withColumn(column.name(), inside).sql())
                .map(sql -> column.nullable() ? "(" + inside + " is null or " + sql + ")" : sql)
                .forEach(conditions::add);
    }
}
