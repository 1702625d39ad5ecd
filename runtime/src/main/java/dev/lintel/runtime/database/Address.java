package dev.lintel.runtime.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which database is meant, in libpq's manner: what is given, else the URL, else the environment ({@code LINTEL_URL},
 * and {@code PGHOST} and its kin, PostgreSQL manual, section 34.15).
 *
 * @param url {@code jdbc:postgresql:…} or {@code postgresql://user:password@host:port/database?…}
 */
public record Address(
        Optional<String> url, Optional<String> user, Optional<String> password, Map<String, String> environment) {

    private static final String FORMS =
            "write jdbc:postgresql://host:port/database or postgresql://user@host:port/database";
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<info>\\S*)@)?(?<host>[^/@?]*)(?:/(?<name>[^/?]*))?(?:\\?(?<query>.*))?");
    private static final Pattern SHORT_FORM = Pattern.compile("jdbc:postgresql:(?<name>[^/?]*)(?:\\?(?<query>.*))?");

    public Address {
        environment = Map.copyOf(environment);
    }

    /** @throws AddressException if no database is named, or the URL is not one of PostgreSQL's */
    public Database database() {
        Optional<String> text = url.or(() -> variable("LINTEL_URL"));
        return text.isPresent() ? fromUrl(text.get().strip()) : fromVariables();
    }

    private Database fromUrl(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            String info = Optional.ofNullable(form.group("info")).orElse("");
            int colon = info.indexOf(':');
            Optional<String> name = some(colon < 0 ? info : info.substring(0, colon));
            Optional<String> secret = colon < 0 ? Optional.empty() : some(info.substring(colon + 1));
            String host = form.group("host").isEmpty() ? "localhost" : form.group("host");
            return database(host, form.group("name"), form.group("query"), name, secret);
        }
        Matcher local = SHORT_FORM.matcher(text);
        if (local.matches()) {
            return database("localhost", local.group("name"), local.group("query"), Optional.empty(), Optional.empty());
        }
        throw new AddressException("'" + text + "' is no address of a PostgreSQL database; " + FORMS);
    }

    private Database fromVariables() {
        if (variable("PGHOST").isEmpty() && variable("PGDATABASE").isEmpty()) {
            throw new AddressException("no database is named; give --url (" + FORMS
                    + "), set LINTEL_URL or PGHOST and PGDATABASE, or say --embedded");
        }
        String host = variable("PGHOST").orElse("localhost")
                + variable("PGPORT").map(p -> ":" + p).orElse("");
        return database(host, null, null, Optional.empty(), Optional.empty());
    }

    private Database database(
            String host,
            @Nullable String name,
            @Nullable String query,
            Optional<String> urlUser,
            Optional<String> urlPassword) {
        Optional<String> who =
                user.or(() -> urlUser).or(() -> parameter(query, "user")).or(() -> variable("PGUSER"));
        Optional<String> secret = password.or(() -> urlPassword)
                .or(() -> parameter(query, "password"))
                .or(() -> variable("PGPASSWORD"));
        String database = some(name == null ? "" : name)
                .or(() -> variable("PGDATABASE"))
                .or(() -> who)
                .orElse("postgres");
        return new Database("jdbc:postgresql://" + host + "/" + database + rest(query), who, secret);
    }

    private String rest(@Nullable String query) {
        StringJoiner rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (!part.isEmpty() && !part.matches("(?i)(user|password)=.*")) {
                rest.add(part);
            }
        }
        if (query == null || !query.contains("sslmode=")) {
            variable("PGSSLMODE").ifPresent(mode -> rest.add("sslmode=" + mode));
        }
        return rest.toString();
    }

    private static Optional<String> parameter(@Nullable String query, String name) {
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return some(part.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Percent signs are read as libpq does; a plus sign stays one. */
    private static Optional<String> some(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.of(text);
        }
    }

    /** Without the passwords in it. */
    @Override
    public String toString() {
        return url.map(Passwords::hidden).orElse("");
    }
}
