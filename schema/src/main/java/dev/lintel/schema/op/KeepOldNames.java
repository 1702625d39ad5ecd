package dev.lintel.schema.op;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.ConstraintNames;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;
import dev.lintel.schema.sql.Lock;
import dev.lintel.schema.sql.LockMode;
import dev.lintel.schema.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A view under the name that a table had, with its columns under both their names, so that code which is running can read and write
 * as before (PostgreSQL manual, CREATE VIEW, "Updatable Views"). Where only columns have other names, the view takes
 * the name of the table, which stands aside meanwhile. A table that is in another PostgreSQL schema now has its view where it was. It does not serve {@code COPY}, {@code TRUNCATE}, or a statement that writes
 * both names of a column.
 *
 * @param table the table under its new name
 * @param oldTable the name that it had; its own, where only columns have other names
 * @param columns the new name of a column to the one that it had
 */
public record KeepOldNames(QualifiedName table, QualifiedName oldTable, SortedMap<Identifier, Identifier> columns)
        implements Operation {

    private static final int SECURITY_INVOKER = 15;

    public KeepOldNames {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /** Where the table is while the view is there. */
    QualifiedName whereabouts() {
        return table.equals(oldTable) ? aside(table) : table;
    }

    /** Where a table stands while a view has its name. */
    public static QualifiedName aside(QualifiedName table) {
        return table.sibling(ConstraintNames.shortened("lx_" + table.name()));
    }

    @Override
    public Schema apply(Schema before) {
        Edits.table(before, table);
        return before;
    }

    @Override
    public Operation inverse(Schema before) {
        return new DropOldNames(table, oldTable, columns);
    }

    @Override
    public List<Statement> statements(PostgresVersion version) {
        List<Statement> all = new ArrayList<>();
        if (!whereabouts().equals(table)) {
            all.add(new RenameTable(table, whereabouts().name()).aside());
        }
        String invoker = version.major() >= SECURITY_INVOKER ? " WITH (security_invoker = true)" : "";
        all.add(Statement.of(
                "CREATE VIEW " + oldTable.quoted() + invoker + " AS SELECT *"
                        + columns.entrySet().stream()
                                .map(c -> ", " + c.getKey().quoted() + " AS "
                                        + c.getValue().quoted())
                                .collect(Collectors.joining())
                        + " FROM " + whereabouts().quoted(),
                new Lock(table, LockMode.ACCESS_SHARE)));
        all.add(Statement.of("DO " + DollarQuoted.of(grants())));
        return all;
    }

    /** Who may use the table may use the view. */
    private String grants() {
        return """
                DECLARE
                    granted record;
                BEGIN
                    FOR granted IN
                        SELECT r.rolname, a.privilege_type, a.is_grantable, o.rolname AS owner
                        FROM pg_class c
                        JOIN pg_roles o ON o.oid = c.relowner
                        LEFT JOIN aclexplode(c.relacl) a ON a.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                        LEFT JOIN pg_roles r ON r.oid = a.grantee
                        WHERE c.oid = %1$s::regclass
                    LOOP
                        IF granted.owner <> current_user THEN
                            EXECUTE format('ALTER VIEW %2$s OWNER TO %%I', granted.owner);
                        END IF;
                        IF granted.privilege_type IS NOT NULL THEN
                            EXECUTE format('GRANT %%s ON %2$s TO %%s%%s', granted.privilege_type,
                                coalesce(quote_ident(granted.rolname), 'PUBLIC'),
                                CASE WHEN granted.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
                        END IF;
                    END LOOP;
                END""".formatted(
                        Literal.of(whereabouts().quoted()),
                        oldTable.quoted().replace("'", "''").replace("%", "%%"));
    }

    @Override
    public String title() {
        return "keep the old names of " + table;
    }

    @Override
    public String java() {
        return java("keepOldNames", "keepOldPlace", table, oldTable, columns);
    }

    /** @param moved the method for a table that was in another PostgreSQL schema */
    static String java(
            String method,
            String moved,
            QualifiedName table,
            QualifiedName oldTable,
            Map<Identifier, Identifier> columns) {
        boolean isMoved = !table.schema().equals(oldTable.schema());
        List<Object> arguments = new ArrayList<>(List.of(table, isMoved ? oldTable : oldTable.name()));
        columns.forEach((name, old) -> arguments.add(new JavaCall.Source(JavaCall.of("oldName", name, old))));
        return JavaCall.of(isMoved ? moved : method, arguments.toArray());
    }
}
