package dev.lintel.runtime.migration.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a step waits for its locks, and how often it is tried again. While a step waits, everybody who comes after it waits
 * too, so the first waits are short, and all are shorter than {@code deadlock_timeout} (1 s), so that in a deadlock the step
 * gives way and not the application. Only where an autovacuum is in the way a wait is longer than that, because it makes room
 * for nobody sooner.
 */
final class LockLadder {

    private static final long FIRST_WAIT = 100;
    private static final long LONG_WAIT = 3_000;
    private static final long WAIT_FOR_AUTOVACUUM = 1_500;
    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 5_000;

    /** lock_not_available, deadlock_detected. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("55P03", "40P01");

    private final long longest;
    private final long end;
    private int tries = 1;

    LockLadder(Duration longest, Duration patience) {
        this.longest = longest.toMillis();
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** From 1. */
    int tries() {
        return tries;
    }

    /** Milliseconds, for a step that nobody may wait behind. */
    long wait(boolean behindAutovacuum) {
        return behindAutovacuum ? WAIT_FOR_AUTOVACUUM : Math.min(longest, FIRST_WAIT << Math.min(tries - 1, 10));
    }

    /** Milliseconds, for a step that may be waited behind: its lock stops neither reads nor writes. */
    long longWait() {
        return Math.max(longest, LONG_WAIT);
    }

    /** Whether a step that failed so is tried again. */
    boolean again(SQLException failure) {
        return WORTH_ANOTHER_TRY.contains(String.valueOf(failure.getSQLState())) && System.nanoTime() - end < 0;
    }

    /** Waits before the next try. */
    void pause() throws InterruptedException {
        long pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(tries - 1, 10));
        // Several runners, of several databases, shall not knock at the same moments.
        Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
        tries++;
    }
}
