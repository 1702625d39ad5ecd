package dev.lintel.processor;

import dev.lintel.processor.check.AcceptedDrops;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.RepeatedAnnotations;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.report.Reporter;
import dev.lintel.processor.report.SourceLocations;
import dev.lintel.schema.json.SchemaDocument;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * One compile, from its first round to its last. Eclipse runs several with one processor, so all that is remembered is here.
 */
final class Session {

    private final Options options;
    private final Elements elements;
    private final ClassOutput output;
    private final OtherSchemas schemas;
    private final TypeReader reader;
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
        this.seen = new SeenTypes(elements, reader);
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
        this.previous = PreviousCompile.read(output);
        this.tableClasses = new TableClasses(environment);
    }

    void round(RoundEnvironment round) {
        seen.add(round.getRootElements());
        if (options.tables()) {
            tableClasses.write(types(), seen, options.derive());
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
        IncompleteTypes incomplete = new IncompleteTypes(types);
        Derivation derivation = Deriver.derive(types, options.derive());
        SchemaDocument model = Documents.model(derivation, types.stored(), options);
        Inspection.Outcome outcome = inspection.run(
                derivation,
                incomplete,
                new Inspection.Sources(types, errorRaised),
                () -> PendingRevision.of(model, options, output));
        if (outcome.isWritable()) {
            write(
                    model.withHints(derivation.hints().withAccepted(AcceptedDrops.in(derivation))),
                    derivation,
                    outcome.pending());
        }
        inspection.tellChanges(outcome);
    }

    private ModuleTypes types() {
        return ModuleTypes.merge(seen, previous, output, schemas, elements, reader);
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
