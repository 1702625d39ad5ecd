package dev.lintel.processor;

import dev.lintel.processor.Timing.Part;
import dev.lintel.processor.check.AcceptedDrops;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.companion.Companions;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.option.GeneratedSource;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.read.Origins;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.RepeatedAnnotations;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.report.Reporter;
import dev.lintel.processor.report.SourceLocations;
import dev.lintel.schema.json.SchemaDocument;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * One compile, from its first round to its last. Eclipse runs several with one processor, so all that is remembered is here.
 */
final class Session {

    private final Timing timing = new Timing();
    private final Options options;
    private final Elements elements;
    private final ClassOutput output;
    private final OtherSchemas schemas;
    private final TypeReader reader;
    private final Companions companions;
    private final SeenTypes seen;
    private final Reporter reporter;
    private final Inspection inspection;
    private final PreviousCompile previous;
    private final TableClasses tableClasses;

    Session(ProcessingEnvironment environment) {
        OwnChecks own = OwnChecks.load();
        Checks checks = Checks.and(own.checks());
        this.options = Options.read(environment.getOptions(), checks.infos());
        this.elements = environment.getElementUtils();
        this.output = new ClassOutput(environment.getFiler());
        this.schemas = new OtherSchemas(new ClassPath(environment.getFiler()));
        this.reader = new TypeReader(elements);
        Origins origins = new Origins(environment, output::hasClass);
        this.companions = new Companions(elements, origins);
        this.seen = new SeenTypes(
                elements,
                reader,
                options.generates(GeneratedSource.COMPANIONS) ? companions::asSaid : (read, type) -> read,
                origins);
        Positions positions = new Positions(elements);
        this.reporter = new Reporter(
                environment.getMessager(), positions, new RepeatedAnnotations(environment), seen::contains);
        this.inspection = new Inspection(
                checks,
                own,
                options,
                seen,
                reporter,
                output,
                () -> new SourceLocations(environment, positions, seen::contains)::of);
        this.previous = timing.in(Part.PREVIOUS, () -> PreviousCompile.read(output));
        this.tableClasses = new TableClasses(environment);
    }

    void round(RoundEnvironment round) {
        seen.add(round.getRootElements());
        if (options.generates(GeneratedSource.TABLES)) {
            timing.in(Part.SOURCES, () -> tableClasses.write(types(), seen, options.derive()));
        }
    }

    /** The last round: links all types, checks them, and writes what comes of them, unless something is wrong. */
    void finish(boolean errorRaised) {
        reporter.complain("options", options.mistakes());
        previous.unreadable()
                .ifPresent(why -> reporter.print(
                        Kind.NOTE,
                        "[lintel:schema-json] META-INF/lintel/schema.json of the last compile cannot be read, so types that this"
                                + " compile does not see are not in the schema; a clean build mends that: " + why));
        ModuleTypes types = types();
        Included included = timing.in(Part.READ, () -> Included.of(options.include(), types, schemas));
        types.include(included.types());
        IncompleteTypes incomplete = new IncompleteTypes(types);
        Derivation derivation = timing.in(Part.DERIVE, () -> Deriver.derive(types, options.derive()));
        JoinedSchema joined =
                JoinedSchema.of(derivation.schema(), derivation.hints(), included.modules(), options.postgres());
        reporter.complain("include", included.mistakes());
        reporter.complain("include", joined.mistakes());
        SchemaDocument model =
                timing.in(Part.WRITE, () -> Documents.model(joined, derivation, types.stored(), options));
        for (String hollow : types.hollow()) {
            reporter.print(
                    Kind.WARNING,
                    "[lintel:header-jar] " + hollow
                            + " shows no attribute, so it adds no column. If it has private ones, its jar"
                            + " leaves them out, as header jars do. Fix: compile its module with -Alintel.generate=companions");
        }
        Supplier<PendingRevision> revision =
                () -> timing.in(Part.COMPARE, () -> PendingRevision.of(model, options, output));
        Inspection.Outcome outcome = timing.in(
                Part.CHECK,
                () -> inspection.run(derivation, incomplete, new Inspection.Sources(types, errorRaised), revision));
        if (outcome.isWritable()) {
            SchemaDocument whole = model.withHints(joined.accepting(AcceptedDrops.in(derivation)));
            timing.in(Part.WRITE, () -> write(whole, derivation, outcome.pending()));
        }
        inspection.tellChanges(outcome);
        if (options.timing()) {
            reporter.print(Kind.NOTE, timing.text());
        }
    }

    private ModuleTypes types() {
        return timing.in(
                Part.READ, () -> ModuleTypes.merge(seen, previous, output, schemas, companions, elements, reader));
    }

    private void write(SchemaDocument model, Derivation derivation, Optional<PendingRevision> pending) {
        try {
            Documents.write(model, derivation, options, output);
            if (pending.isPresent()) {
                pending.get().write(output, options.postgres());
            }
        } catch (IOException e) {
            reporter.unwritten(e);
        }
    }
}
