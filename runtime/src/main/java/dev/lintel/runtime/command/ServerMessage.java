package dev.lintel.runtime.command;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

/** What an {@link SQLException} says, in one line, and how to mend it (PostgreSQL manual, appendix A). */
final class ServerMessage {

    private static final String NO_CONNECTION = "08";

    private ServerMessage() {}

    static String of(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        String line = String.join(
                "; ",
                message.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty() && !l.startsWith("Position:"))
                        .toList());
        if (e.getCause() instanceof UnknownHostException unknown) {
            line = "there is no host '" + unknown.getMessage() + "'";
        }
        return (state.startsWith(NO_CONNECTION) ? "the database cannot be reached: " : "the database refused: ")
                + line
                + (state.isEmpty() || message.contains("SQLSTATE") ? "" : " (SQLSTATE " + state + ")")
                + advice(state).map(a -> ". " + a).orElse("");
    }

    private static Optional<String> advice(String state) {
        if (state.startsWith(NO_CONNECTION)) {
            return Optional.of("See that the server runs and that the URL names it");
        }
        return Optional.ofNullable(
                switch (state) {
                    case "28P01", "28000" -> "Give the right user and password: --user, PGPASSWORD or ~/.pgpass";
                    case "3D000" -> "Make it with CREATE DATABASE, or name another in the URL";
                    case "25006" -> "Name the primary, not a standby, and a user who may write";
                    case "42501" -> "Grant it to the user, or name one who owns the tables";
                    default -> null;
                });
    }
}
