package dev.lintel.runtime.command;

import java.sql.SQLException;
import java.util.Optional;

/** What an {@link SQLException} says, in one line. */
final class ServerMessage {

    private ServerMessage() {}

    static String of(SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        String line = String.join(
                "; ",
                message.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
        return "the database refused: " + line + state(e);
    }

    private static String state(SQLException e) {
        boolean said = e.getSQLState() == null || String.valueOf(e.getMessage()).contains("SQLSTATE");
        return said ? "" : " (SQLSTATE " + e.getSQLState() + ")";
    }
}
