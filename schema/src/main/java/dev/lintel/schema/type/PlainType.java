package dev.lintel.schema.type;

import java.util.Set;
import java.util.TreeSet;

/**
 * A built-in type without parameters: {@code bigint}, {@code text}, {@code jsonb}.
 *
 * @param sql its name
 */
public record PlainType(String sql) implements SqlType {

    public static final PlainType SMALLINT = new PlainType("smallint");
    public static final PlainType INTEGER = new PlainType("integer");
    public static final PlainType BIGINT = new PlainType("bigint");
    public static final PlainType REAL = new PlainType("real");
    public static final PlainType DOUBLE_PRECISION = new PlainType("double precision");
    public static final PlainType BOOLEAN = new PlainType("boolean");
    public static final PlainType TEXT = new PlainType("text");
    public static final PlainType BYTEA = new PlainType("bytea");
    public static final PlainType UUID = new PlainType("uuid");
    public static final PlainType JSON = new PlainType("json");
    public static final PlainType JSONB = new PlainType("jsonb");
    public static final PlainType XML = new PlainType("xml");
    public static final PlainType DATE = new PlainType("date");
    public static final PlainType INET = new PlainType("inet");
    public static final PlainType OID = new PlainType("oid");
    public static final PlainType TSVECTOR = new PlainType("tsvector");

    /** The names of the built-in types without parameters, but for those that are constants here. */
    private static final Set<String> OTHERS = Set.of(
            "money",
            "\"char\"",
            "name",
            "cidr",
            "macaddr",
            "macaddr8",
            "tsquery",
            "point",
            "line",
            "lseg",
            "box",
            "path",
            "polygon",
            "circle",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "int4multirange",
            "int8multirange",
            "nummultirange",
            "tsmultirange",
            "tstzmultirange",
            "datemultirange",
            "pg_lsn",
            "txid_snapshot",
            "pg_snapshot",
            "regclass",
            "regproc",
            "regtype",
            "xid",
            "cid",
            "tid",
            "jsonpath");

    private static final Set<String> NAMES = new TreeSet<>(OTHERS);

    static {
        for (PlainType type : new PlainType[] {
            SMALLINT,
            INTEGER,
            BIGINT,
            REAL,
            DOUBLE_PRECISION,
            BOOLEAN,
            TEXT,
            BYTEA,
            UUID,
            JSON,
            JSONB,
            XML,
            DATE,
            INET,
            OID,
            TSVECTOR
        }) {
            NAMES.add(type.sql);
        }
    }

    /** Whether PostgreSQL has a built-in type of this name. */
    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }
}
