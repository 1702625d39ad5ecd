package dev.lintel.processor;

import dev.lintel.processor.check.Allowances;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.report.Baseline;
import dev.lintel.processor.report.Judged;
import dev.lintel.processor.report.Judgement;
import dev.lintel.processor.report.Reporter;
import dev.lintel.processor.report.SarifReport;
import dev.lintel.processor.report.SourceLocation;
import dev.lintel.processor.report.SourceOrder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.Diagnostic.Kind;

/** Runs the checks, and tells what they find: to the compiler, and in a report if one is asked for. */
final class Inspection {

    private static final String REPORT = "report.sarif";

    private final Checks checks;
    private final OwnChecks own;
    private final Options options;
    private final Reporter reporter;
    private final ClassOutput output;
    private final Supplier<Function<Place, Optional<SourceLocation>>> locations;

    Inspection(
            Checks checks,
            OwnChecks own,
            Options options,
            Reporter reporter,
            ClassOutput output,
            Supplier<Function<Place, Optional<SourceLocation>>> locations) {
        this.checks = checks;
        this.own = own;
        this.options = options;
        this.reporter = reporter;
        this.output = output;
        this.locations = locations;
    }

    /** Reports what is wrong, unless it may come of a type that is missing, which the compiler reports. */
    void run(Derivation derivation, ModuleTypes types, IncompleteTypes incomplete, SeenTypes seen) {
        List<Finding> findings = checks.run(derivation, options.severities());
        findings.removeIf(incomplete::concern);
        findings.sort(new SourceOrder(types));
        Baseline baseline = Baseline.read(options.baseline());
        List<Judged> judged = new Judgement(options.severities(), new Allowances(types), baseline).of(findings);
        for (Judged one : judged) {
            // A warning about a type that this compile does not see was given when it was seen.
            boolean isDue = one.severity() == Severity.ERROR
                    || seen.contains(one.finding().place().type());
            if (isDue && one.isOpen()) {
                reporter.report(one.finding(), one.severity());
            }
        }
        reporter.complain("own-checks", own.mistakes());
        reporter.complain("baseline", baseline.mistakes());
        if (!incomplete.isAny()) {
            shrink(baseline);
        }
        if (options.sarif()) {
            write(judged);
        }
    }

    private void shrink(Baseline baseline) {
        List<String> gone = baseline.gone();
        if (!gone.isEmpty()) {
            String file = options.baseline().orElseThrow();
            reporter.print(
                    Kind.WARNING,
                    "[lintel:baseline] these findings of " + file + " are gone: " + String.join(", ", gone)
                            + ". Fix: take their lines out of it, or let lintel baseline write it anew");
        }
    }

    private void write(List<Judged> findings) {
        try {
            output.write(REPORT, new SarifReport(checks.infos(), locations.get()).of(findings));
        } catch (IOException e) {
            reporter.unwritten(e);
        }
    }
}
