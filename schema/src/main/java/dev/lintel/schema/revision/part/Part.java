package dev.lintel.schema.revision.part;

import dev.lintel.schema.op.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What another tool runs in one go and records as done. Both ways it is within one transaction, or one step outside of any.
 *
 * @param up the steps of the upgrade; empty where a part is there for the way back only
 * @param down the steps that undo it, in their order; empty where what undoes it is done by other parts
 * @param loss what data the upgrade loses; empty for none
 */
public record Part(List<Step> up, List<Step> down, Optional<String> loss) {

    /** A part without steps. */
    public static final Part EMPTY = new Part(List.of(), List.of(), Optional.empty());

    public Part {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** What the upgrade does, in a few words. */
    public String title() {
        return titles(up, "nothing on the way up");
    }

    /** What the way back does, in a few words. */
    public String undoTitle() {
        return titles(down, "nothing on the way back");
    }

    private static String titles(List<Step> steps, String none) {
        return steps.isEmpty() ? none : steps.stream().map(Step::title).collect(Collectors.joining(", "));
    }

    /** The statements of the upgrade, in their order, with their timeouts and without semicolons. */
    public List<String> upgrade() {
        List<String> calls = new ArrayList<>();
        loss.map(LossGuard::of).ifPresent(calls::add);
        calls.addAll(Calls.of(up));
        return List.copyOf(calls);
    }

    /** The statements of the way back. */
    public List<String> downgrade() {
        return Calls.of(down);
    }

    /** Whether the upgrade has to run outside a transaction. */
    public boolean isUpgradeOutside() {
        return isOutside(up);
    }

    /** Whether the way back has to run outside a transaction. */
    public boolean isDowngradeOutside() {
        return isOutside(down);
    }

    static boolean isOutside(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.mode() == Step.Mode.AUTOCOMMIT);
    }
}
