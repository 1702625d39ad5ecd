package dev.lintel.schema.testing.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Decisions that are the same for the same seed. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        // Random mixes the bits of small seeds badly; its first numbers would be much the same.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> Optional<T> pickAny(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(pick(from));
    }

    /** Some of them, in any order, without repetition. */
    <T> List<T> some(List<T> from, int most) {
        return shuffled(from).subList(0, Math.min(from.size(), between(1, Math.max(1, most))));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
