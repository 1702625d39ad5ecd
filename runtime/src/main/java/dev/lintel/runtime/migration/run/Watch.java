package dev.lintel.runtime.migration.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks, on a thread of its own, at what a session is busy with, and at who keeps it waiting. */
final class Watch implements AutoCloseable {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 1_000;

    private final SessionView session;
    private final Notice notice;
    private final Consumer<String> tell;
    private final Thread thread = new Thread(this::watch, "lintel-watch");
    private volatile List<String> blockers = List.of();

    /** What the session has said last. */
    interface Notice {
        Optional<String> last() throws SQLException;
    }

    private Watch(SessionView session, Notice notice, Consumer<String> tell) {
        this.session = session;
        this.notice = notice;
        this.tell = tell;
    }

    /** @param tell is told what is new, once a second at most */
    static Watch begin(SessionView session, Notice notice, Consumer<String> tell) {
        Watch watch = new Watch(session, notice, tell);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** For people: those that were seen last in the way; empty when nobody was. */
    List<String> blockers() {
        return blockers;
    }

    private void watch() {
        long pause = FIRST_MILLIS;
        Optional<String> told = Optional.empty();
        try {
            while (true) {
                Thread.sleep(pause);
                Optional<String> news = look();
                if (pause == LONGEST_MILLIS && news.isPresent() && !news.equals(told)) {
                    tell.accept(news.get());
                    told = news;
                }
                pause = Math.min(LONGEST_MILLIS, pause * 2);
            }
        } catch (InterruptedException | SQLException | RuntimeException e) {
            // The step is through, or there is nothing to look with: either way it is no reason for the step to fail.
        }
    }

    private Optional<String> look() throws SQLException {
        List<String> seen = session.blockers();
        if (!seen.isEmpty()) {
            blockers = seen;
            return Optional.of("waits for " + String.join("; ", seen));
        }
        Optional<String> said = notice.last();
        return said.isPresent() ? said : session.indexBuild();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
