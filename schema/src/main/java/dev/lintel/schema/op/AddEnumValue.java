package dev.lintel.schema.op;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER TYPE … ADD VALUE}. PostgreSQL cannot take a value away again, and lets nobody use it before it is
 * committed.
 *
 * @param next the value that it stands before; empty for the end
 */
public record AddEnumValue(QualifiedName type, String label, Optional<String> next) implements Operation {

    /** Outside a transaction, so that the value is there for whatever comes next. */
    @Override
    public List<Step> steps(PostgresVersion version) {
        return List.of(Step.autocommit(title(), statements(version).get(0)));
    }

    @Override
    public Schema apply(Schema before) {
        EnumType enumType = Edits.find(before.enums(), type, "type");
        List<String> labels = new ArrayList<>(enumType.labels());
        if (labels.contains(label)) {
            throw new InapplicableException("type " + type + " has the value " + label + " already");
        }
        labels.add(next.map(labels::indexOf).filter(i -> i >= 0).orElse(labels.size()), label);
        return before.toBuilder().put(new EnumType(type, labels)).build();
    }

    @Override
    public Operation inverse(Schema before) {
        return TypedColumns.replace(
                before, type, Edits.find(before.enums(), type, "type").labels());
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        return List.of(Statement.of("ALTER TYPE " + type.quoted() + " ADD VALUE IF NOT EXISTS " + Literal.of(label)
                + next.map(n -> " BEFORE " + Literal.of(n)).orElse("")));
    }

    @Override
    public String title() {
        return "add value " + label + " to type " + type;
    }

    @Override
    public String java() {
        return next.map(n -> JavaCall.of("addEnumValueBefore", type, label, n))
                .orElseGet(() -> JavaCall.of("addEnumValue", type, label));
    }
}
