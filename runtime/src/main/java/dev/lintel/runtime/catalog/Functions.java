package dev.lintel.runtime.catalog;

import dev.lintel.schema.model.TriggerFunction;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.CreateFunction;
import dev.lintel.schema.op.PostgresVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Trigger functions in PL/pgSQL (PostgreSQL manual, pg_proc). Other functions are left out; those of native enums are part of the enums. */
final class Functions implements CatalogQuery {

    private static final String OF_DEFINER = "search_path=" + CreateFunction.DEFINER_SEARCH_PATH;

    @Override
    public String sql(PostgresVersion version) {
        return """
                SELECT n.nspname AS schema, p.proname AS name, p.prosrc AS body, p.prosecdef AS definer,
                       array_to_string(p.proconfig, ', ') AS settings,
                       p.prorettype = 'trigger'::regtype AND l.lanname = 'plpgsql' AS of_trigger,
                       pg_get_function_identity_arguments(p.oid) AS arguments, p.prokind = 'p' AS procedure
                FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
                WHERE p.pronamespace = ANY (?) AND p.proname NOT LIKE 'lintel\\_enum\\_%'
                  AND NOT EXISTS (SELECT FROM pg_cast c WHERE c.castfunc = p.oid)
                  AND NOT EXISTS (SELECT FROM pg_depend d
                                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
                ORDER BY schema, name, arguments""";
    }

    @Override
    public void row(ResultSet row, Draft draft) throws SQLException {
        QualifiedName name = draft.name(row.getString("schema"), row.getString("name"));
        if (!row.getBoolean("of_trigger")) {
            draft.leaveOut((row.getBoolean("procedure") ? "procedure " : "function ") + name + "("
                    + row.getString("arguments") + ")");
            return;
        }
        String body = row.getString("body").strip();
        Optional<String> settings = CatalogQuery.optional(row, "settings");
        if (row.getBoolean("definer") && settings.filter(OF_DEFINER::equals).isPresent()) {
            draft.schema().put(new TriggerFunction(name, body, TriggerFunction.Security.DEFINER));
            return;
        }
        draft.schema().put(new TriggerFunction(name, body));
        Part part = Part.of(Part.Kind.FUNCTION, name);
        if (row.getBoolean("definer")) {
            draft.mark(part, "SECURITY DEFINER");
        }
        settings.ifPresent(s -> draft.mark(part, "SET " + s));
    }
}
