package dev.lintel.runtime.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A PostgreSQL database and who connects to it. Its text never shows the password.
 *
 * @param url a JDBC URL without user and password
 * @param user empty: the driver takes the name of the system's user
 * @param password empty: the driver looks into {@code ~/.pgpass}, or connects without one
 */
public record Database(String url, Optional<String> user, Optional<String> password) implements ConnectionSource {

    /** A connection that commits each statement. */
    @Override
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", "lintel");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    /** Another database on the same server, for the same user. */
    Database sibling(String name) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        int slash = path.indexOf('/', "jdbc:postgresql://".length());
        String server = path.startsWith("jdbc:postgresql://")
                ? (slash < 0 ? path : path.substring(0, slash)) + "/"
                : "jdbc:postgresql:";
        return new Database(server + name + (query < 0 ? "" : url.substring(query)), user, password);
    }

    /** For people: {@code jdbc:postgresql://db:5432/app as ann}. */
    @Override
    public String toString() {
        return Passwords.hidden(url) + user.map(name -> " as " + name).orElse("");
    }
}
