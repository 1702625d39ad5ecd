package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.Migration;
import dev.lintel.runtime.migration.Operations;
import dev.lintel.runtime.migration.Revision;
import dev.lintel.runtime.migration.Revisions;
import java.util.function.Consumer;

/** Revisions whose steps a test says: a base, one that follows it, and a contract that follows that. */
final class TestRevisions {

    private TestRevisions() {}

    static Revisions of(Consumer<Operations> upgrade) {
        return Revisions.of(new First(upgrade, op -> op.irreversible("what was there is gone")));
    }

    static Revisions of(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        return Revisions.of(new First(upgrade, downgrade));
    }

    static Revisions three(Consumer<Operations> first, Consumer<Operations> second, Consumer<Operations> contract) {
        return Revisions.of(new First(first, op -> {}), new Second(second), new Contract(contract));
    }

    @Revision(id = "aaaa", message = "first")
    private record First(Consumer<Operations> up, Consumer<Operations> down) implements Migration {

        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            down.accept(op);
        }
    }

    @Revision(id = "bbbb", revises = "aaaa", message = "second")
    private record Second(Consumer<Operations> up) implements Migration {

        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "cccc", revises = "bbbb", message = "third", phase = Revision.Phase.CONTRACT)
    private record Contract(Consumer<Operations> up) implements Migration {

        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
