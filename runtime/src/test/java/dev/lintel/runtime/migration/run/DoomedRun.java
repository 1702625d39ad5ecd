package dev.lintel.runtime.migration.run;

import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that upgrades a database, and stands still at a commit, just before it or just after, or before a step, to be killed there. */
final class DoomedRun {

    private DoomedRun() {}

    /**
     * Its arguments: a URL, and where it stands still: nothing for nowhere; the title of a step; or the number of a commit and
     * {@code before} or {@code after}.
     */
    public static void main(String[] args) throws Exception {
        boolean stopsAtCommit = args.length == 3;
        int last = stopsAtCommit ? Integer.parseInt(args[1]) : 0;
        boolean stopsAfter = stopsAtCommit && args[2].equals("after");
        String step = args.length == 2 ? args[1] : "";
        AtomicInteger commits = new AtomicInteger();
        TappedSource source = new TappedSource(() -> DriverManager.getConnection(args[0]), (call, after) -> {
            boolean here = call.equals("commit") && commits.addAndGet(after ? 0 : 1) == last && after == stopsAfter;
            if (here) {
                standStill();
            }
        });
        new Runner(source, Shop.revisions(), RunOptions.DEFAULT, new Reporter(step)).upgrade("head");
        System.out.println("through");
    }

    private static void standStill() {
        System.out.println("here");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Reporter(String last) implements RunListener {

        @Override
        public void stepBegins(PlannedRevision revision, PlannedStep step) {
            System.out.println("step " + step.title());
            if (step.title().equals(last)) {
                standStill();
            }
        }
    }
}
