package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.database.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Connections whose calls to the server are told, just before and just after: those that change something, when the thread that
 * made this makes them.
 */
final class TappedSource implements ConnectionSource {

    private static final Pattern SETTING = Pattern.compile("^(SET|RESET) ");

    private final ConnectionSource source;
    private final Tap tap;
    private final Thread thread = Thread.currentThread();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    interface Tap {
        void at(String call, boolean after) throws SQLException;
    }

    TappedSource(ConnectionSource source, Tap tap) {
        this.source = source;
        this.tap = tap;
    }

    /** Closes the sockets, as the death of the process does. */
    void cut() throws SQLException {
        for (Connection connection : connections) {
            connection.abort(Runnable::run);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source.connect();
        connections.add(connection);
        return tapped(Connection.class, connection);
    }

    private static boolean changesSomething(String method, @Nullable Object @Nullable [] args) {
        boolean isSetting = args != null
                && args.length > 0
                && SETTING.matcher(String.valueOf(args[0])).find();
        return method.equals("commit") || method.equals("executeUpdate") || method.equals("execute") && !isSetting;
    }

    private <T> T tapped(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            boolean told = Thread.currentThread() == thread
                    && (method.getName().startsWith("execute")
                            || method.getName().equals("commit"));
            if (told) {
                tap.at(method.getName(), false);
            }
            Object result;
            try {
                result = method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (told) {
                tap.at(method.getName(), true);
            }
            if (result instanceof PreparedStatement statement) {
                return tapped(PreparedStatement.class, statement);
            }
            return result instanceof Statement statement ? tapped(Statement.class, statement) : result;
        }));
    }
}
