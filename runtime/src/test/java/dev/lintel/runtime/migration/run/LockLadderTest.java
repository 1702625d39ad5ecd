package dev.lintel.runtime.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockLadderTest {

    private static final SQLException NO_LOCK = new SQLException("no", "55P03");

    @Test
    void waitsGrowUpToTheLongest() throws InterruptedException {
        LockLadder ladder = new LockLadder(Duration.ofMillis(500), Duration.ofMinutes(1));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waits.add(ladder.wait(false));
            ladder.pause();
        }

        assertThat(waits).containsExactly(100L, 200L, 400L, 500L, 500L);
        assertThat(ladder.tries()).isEqualTo(6);
    }

    @Test
    void onlyAnAutovacuumIsWaitedForLongerThanADeadlockTakes() {
        assertThat(new LockLadder(Duration.ofMillis(500), Duration.ZERO).wait(true))
                .isGreaterThan(1_000);
    }

    @Test
    void longStepIsPatient() {
        assertThat(new LockLadder(Duration.ofMillis(500), Duration.ZERO).longWait())
                .isEqualTo(3_000);
        assertThat(new LockLadder(Duration.ofSeconds(5), Duration.ZERO).longWait())
                .isEqualTo(5_000);
    }

    @Test
    void onlyLocksAreTriedForAgain() {
        LockLadder ladder = new LockLadder(Duration.ofMillis(500), Duration.ofMinutes(1));

        assertThat(ladder.again(NO_LOCK)).isTrue();
        assertThat(ladder.again(new SQLException("deadlock", "40P01"))).isTrue();
        assertThat(ladder.again(new SQLException("there already", "42P07"))).isFalse();
        assertThat(ladder.again(new SQLException("no state"))).isFalse();
        assertThat(new LockLadder(Duration.ofMillis(500), Duration.ZERO).again(NO_LOCK))
                .isFalse();
    }
}
