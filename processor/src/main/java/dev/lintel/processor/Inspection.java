package dev.lintel.processor;

import dev.lintel.processor.check.Checks;
import dev.lintel.processor.check.History;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.link.Allowances;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/** Runs the checks, and tells what they find: to the compiler, and in a report if one is asked for. */
final class Inspection {

    private static final String REPORT = "report.sarif";

    private final Checks checks;
    private final OwnChecks own;
    private final Options options;
    private final SeenTypes seen;
    private final Reporter reporter;
    private final ClassOutput output;
    private final Supplier<Function<Place, Optional<SourceLocation>>> locations;

    Inspection(
            Checks checks,
            OwnChecks own,
            Options options,
            SeenTypes seen,
            Reporter reporter,
            ClassOutput output,
            Supplier<Function<Place, Optional<SourceLocation>>> locations) {
        this.checks = checks;
        this.own = own;
        this.options = options;
        this.seen = seen;
        this.reporter = reporter;
        this.output = output;
        this.locations = locations;
    }

    /**
     * What the findings are about.
     *
     * @param errorRaised whether the compiler, or another processor, has found something wrong
     */
    record Sources(ModuleTypes types, boolean errorRaised) {}

    /**
     * What is to be done after the checks.
     *
     * @param isWritable whether nothing is wrong with the model itself
     * @param pending what is between the lock and the model; empty where that was not looked for
     * @param changes what the checks say to that; it keeps nobody from writing, or no revision could be written either
     * @param told the types that something is said about, whether or not this compile compiles them
     */
    record Outcome(
            boolean isWritable, Optional<PendingRevision> pending, List<Judged> changes, SortedSet<String> told) {}

    /** Reports what is wrong, unless it may come of a type that is missing, which the compiler reports. */
    Outcome run(
            Derivation derivation, IncompleteTypes incomplete, Sources sources, Supplier<PendingRevision> revision) {
        Baseline baseline = Baseline.read(options.baseline());
        Judgement judgement = new Judgement(options.severities(), new Allowances(sources.types()), baseline);
        SourceOrder order = new SourceOrder(sources.types());
        List<Finding> found = checks.run(derivation, options.severities());
        found.removeIf(f -> incomplete.concern(f) || isHabitElsewhere(f, derivation, sources));
        List<Judged> model = new ArrayList<>(judgement.of(found));
        boolean isSound = !sources.errorRaised()
                && !incomplete.isAny()
                && !reporter.failed()
                && model.stream().noneMatch(Judged::isError);
        Optional<PendingRevision> pending = isSound ? Optional.of(revision.get()) : Optional.empty();
        Optional<History> history = pending.flatMap(PendingRevision::history);
        List<Finding> changed = history.map(h -> checks.compare(derivation, h, options.severities()))
                .orElse(List.of());
        List<Judged> changes = sorted(judgement.of(changed), order);
        found.addAll(changed);
        List<Finding> reviewed = checks.review(derivation, found, history.isPresent(), options.severities());
        reviewed.removeIf(f -> incomplete.concern(f) || isHabitElsewhere(f, derivation, sources));
        model.addAll(judgement.of(reviewed));
        model = sorted(model, order);
        tell(model);
        incomplete
                .orphans()
                .forEach((type, superclass) -> reporter.print(
                        Kind.NOTE,
                        "[lintel:no-superclass] " + superclass + " is not there, which " + type
                                + " extends, so META-INF/lintel stays as it is; a compile that sees both mends that"));
        reporter.complain("own-checks", own.mistakes());
        reporter.complain("baseline", baseline.mistakes());
        pending.flatMap(PendingRevision::trouble).ifPresent(t -> reporter.print(Kind.ERROR, t));
        if (!incomplete.isAny()) {
            shrink(baseline, history.isPresent());
        }
        if (options.sarif()) {
            List<Judged> all = new ArrayList<>(model);
            all.addAll(changes);
            write(all);
        }
        return new Outcome(isSound && !reporter.failed(), pending, changes, told(model, changes));
    }

    private static SortedSet<String> told(List<Judged> model, List<Judged> changes) {
        return Stream.concat(model.stream(), changes.stream())
                .filter(j -> j.isOpen() && j.severity() != Severity.OFF)
                .map(j -> j.place().type())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody else's class, which is included, goes against a convention: unlike a mistake, it is right as it is. */
    private static boolean isHabitElsewhere(Finding finding, Derivation derivation, Sources sources) {
        return sources.types().isIncluded(finding.place().type())
                && !derivation.problems().contains(finding);
    }

    /** Reports what has changed since the last revision. */
    void tellChanges(Outcome outcome) {
        tell(outcome.changes());
    }

    private static List<Judged> sorted(List<Judged> all, SourceOrder order) {
        return all.stream()
                .sorted((a, b) -> order.compare(a.finding(), b.finding()))
                .toList();
    }

    private void tell(List<Judged> all) {
        for (Judged one : all) {
            // A warning about a type that this compile does not compile was given when it did.
            boolean isDue = one.severity() == Severity.ERROR
                    || one.place().equals(Place.NOWHERE)
                    || seen.isCompiled(one.place().type());
            if (isDue && one.isOpen()) {
                reporter.report(one.finding(), one.severity());
            }
        }
    }

    private void shrink(Baseline baseline, boolean isCompared) {
        List<String> gone = baseline.gone(id -> isCompared || !checks.isOfHistory(id));
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
