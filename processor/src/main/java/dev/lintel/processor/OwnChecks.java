package dev.lintel.processor;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.check.History;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A team's checks: services of {@link Check} on the processor path. */
final class OwnChecks {

    private static final String SERVICE = "META-INF/services/" + Check.class.getName();

    private final List<Check> checks = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    private OwnChecks() {}

    /** Those that there are. Where there are none, no service loader is made, which costs more than it looks. */
    static OwnChecks load() {
        OwnChecks own = new OwnChecks();
        ClassLoader loader = OwnChecks.class.getClassLoader();
        if (loader.getResource(SERVICE) != null) {
            own.add(ServiceLoader.load(Check.class, loader));
        }
        return own;
    }

    List<Check> checks() {
        return checks;
    }

    /** What is wrong with them, a sentence each; what goes wrong while they run is added. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void add(ServiceLoader<Check> services) {
        Set<String> ids = new TreeSet<>();
        Checks.all().forEach(c -> ids.add(c.info().id()));
        try {
            for (Check check : services) {
                CheckInfo info = check.info();
                if (!isId(info.id())) {
                    mistakes.add("the check " + check.getClass().getName() + " has the id '" + info.id()
                            + "'; an id is made of small letters and dashes: missing-tenant-id");
                } else if (ids.add(info.id())) {
                    checks.add(new Guarded(check));
                } else {
                    mistakes.add("there are two checks with the id '" + info.id() + "', one of them "
                            + check.getClass().getName() + "; give it another");
                }
            }
        } catch (ServiceConfigurationError | RuntimeException e) {
            mistakes.add("a check on the processor path cannot be loaded: " + e.getMessage());
        }
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    /** A mistake in a team's check is theirs to mend, and must not cost them the other findings. */
    private final class Guarded implements Check {

        private final Check check;

        Guarded(Check check) {
            this.check = check;
        }

        @Override
        public CheckInfo info() {
            return check.info();
        }

        @Override
        public void run(Derivation derivation, Consumer<Finding> findings) {
            try {
                check.run(derivation, findings);
            } catch (RuntimeException e) {
                failed(e);
            }
        }

        @Override
        public void compare(Derivation derivation, History history, Consumer<Finding> findings) {
            try {
                check.compare(derivation, history, findings);
            } catch (RuntimeException e) {
                failed(e);
            }
        }

        @Override
        public void review(Derivation derivation, List<Finding> found, List<String> on, Consumer<Finding> findings) {
            try {
                check.review(derivation, found, on, findings);
            } catch (RuntimeException e) {
                failed(e);
            }
        }

        private void failed(RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            mistakes.add("the check " + check.getClass().getName() + " failed with " + e
                    + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }
}
