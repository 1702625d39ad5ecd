package dev.lintel.schema.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeTest {

    private static final List<String> SPELLINGS = List.of(
            "int",
            "int8",
            "smallint",
            "bool",
            "real",
            "float(24)",
            "float(25)",
            "double precision",
            "numeric",
            "numeric(12)",
            "decimal(12, 2)",
            "varchar",
            "varchar(280)",
            "char",
            "char(3)",
            "bpchar",
            "bpchar(3)",
            "text",
            "bytea",
            "uuid",
            "json",
            "jsonb",
            "xml",
            "date",
            "time",
            "time(3)",
            "timetz",
            "timestamp",
            "timestamp(5) with time zone",
            "timestamptz",
            "timestamp(3)",
            "interval",
            "interval(3)",
            "interval second",
            "interval second(3)",
            "bit",
            "bit(8)",
            "varbit",
            "bit varying(8)",
            "inet",
            "cidr",
            "text[]",
            "varchar(20)[]",
            "int[][]",
            "timestamptz[]",
            "tsvector",
            "point",
            "int4range",
            "INFORMATION_SCHEMA.Cardinal_Number",
            "oid");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void typesAreSpelledAsTheCatalogSpellsThem(int major) throws SQLException {
        try (TestDatabase database = TestDatabase.create(new PostgresVersion(major));
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String spelling : SPELLINGS) {
                statement.execute("create table t (c " + spelling + ")");
                try (ResultSet row = statement.executeQuery(
                        "select format_type(atttypid, atttypmod) from pg_attribute where attrelid = 't'::regclass and attnum = 1")) {
                    row.next();
                    SqlType type = SqlType.parse(spelling);
                    assertThat(type.sql()).as(spelling).isEqualTo(row.getString(1));
                    assertThat(SqlType.parse(type.sql())).isEqualTo(type);
                    assertThat(SqlType.parse(type.shortName())).isEqualTo(type);
                }
                statement.execute("drop table t");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "timetz", "timestamp", "timestamptz", "interval", "interval second"})
    void sixDigitsOfASecondAreTheDefault(String type) {
        SqlType plain = SqlType.parse(type);

        assertThat(SqlType.parse(type + "(6)")).isEqualTo(plain);
        assertThat(SqlType.parse(type + "(9)")).isEqualTo(plain);
        assertThat(SqlType.parse(type + "(6)[]")).isEqualTo(SqlType.parse(type + "[]"));
        assertThat(SqlType.parse(type + "(5)")).isNotEqualTo(plain);
        assertThat(SqlType.parse(type + "(0)")).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "]", "text]", "numeric(1,2,3)", "varchar(", "a.b.c"})
    void whatIsNoTypeIsRefused(String text) {
        assertThatThrownBy(() -> SqlType.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
