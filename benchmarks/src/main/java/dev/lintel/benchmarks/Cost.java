package dev.lintel.benchmarks;

import java.util.List;

/**
 * What a process cost.
 *
 * @param cpu processor time in milliseconds
 * @param wall from start to end in milliseconds
 * @param memory the most memory that was resident, in kB
 */
record Cost(long cpu, long wall, long memory) {

    static Cost parse(String line) {
        String[] words = line.split(" ", -1);
        return new Cost(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    /** The median of each figure, taken alone. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                costs.stream().mapToLong(Cost::cpu).sorted().toArray()[costs.size() / 2],
                costs.stream().mapToLong(Cost::wall).sorted().toArray()[costs.size() / 2],
                costs.stream().mapToLong(Cost::memory).sorted().toArray()[costs.size() / 2]);
    }
}
