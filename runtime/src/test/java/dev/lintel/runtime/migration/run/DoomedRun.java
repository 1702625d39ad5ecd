package dev.lintel.runtime.migration.run;

import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that upgrades a database, and stands still at a commit, just before it or just after, to be killed there. */
final class DoomedRun {

    private DoomedRun() {}

    /** Its arguments: a URL, the number of the commit, {@code before} or {@code after}. */
    public static void main(String[] args) throws Exception {
        int last = Integer.parseInt(args[1]);
        boolean stopsAfter = args[2].equals("after");
        AtomicInteger commits = new AtomicInteger();
        TappedSource source = new TappedSource(() -> DriverManager.getConnection(args[0]), (call, after) -> {
            boolean here = call.equals("commit") && commits.addAndGet(after ? 0 : 1) == last && after == stopsAfter;
            if (here) {
                standStill();
            }
        });
        new Runner(source, Shop.revisions(), RunOptions.DEFAULT, new Reporter()).upgrade("head");
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

    private static final class Reporter implements RunListener {

        @Override
        public void stepBegins(PlannedRevision revision, PlannedStep step) {
            System.out.println("step " + step.title());
        }
    }
}
