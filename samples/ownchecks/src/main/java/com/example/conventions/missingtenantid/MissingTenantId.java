package com.example.conventions.missingtenantid;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.finding.Finding;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;
import java.util.function.Consumer;

/** Refuses an entity whose table does not say which tenant a row is of. */
public final class MissingTenantId implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("missing-tenant-id", Severity.ERROR, "an entity's table without tenant_id");
    private static final Identifier TENANT_ID = Identifier.of("tenant_id");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (DerivedTable table : derivation.tables()) {
            Table made = derivation.schema().tables().get(table.name());
            if (table.kind() == DerivedTable.Kind.ENTITY
                    && made != null
                    && made.column(TENANT_ID).isEmpty()) {
                findings.accept(new Finding(
                        INFO.id(),
                        table.place(),
                        "the table " + table.name()
                                + " has no tenant_id, so nothing keeps one tenant's rows from another's",
                        Optional.of("@Column(name = \"tenant_id\", nullable = false) long tenantId")));
            }
        }
    }
}
