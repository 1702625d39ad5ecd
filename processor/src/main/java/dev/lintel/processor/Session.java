package dev.lintel.processor;

import dev.lintel.processor.Timing.Part;
import dev.lintel.processor.check.AcceptedDrops;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.companion.Companions;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.option.GeneratedSource;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.read.Origins;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.RepeatedAnnotations;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.report.Reporter;
import dev.lintel.processor.report.SourceLocations;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Hints;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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
    private final ClassOutput output;
    private final OtherSchemas schemas;
    private final LiveTypes live;
    private final Optional<Circumstances> circumstances;
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
        Elements elements = environment.getElementUtils();
        this.output = new ClassOutput(environment.getFiler());
        this.schemas = new OtherSchemas(new ClassPath(environment.getFiler()));
        TypeReader reader = new TypeReader(elements);
        this.live = new LiveTypes(elements, reader);
        this.circumstances = Circumstances.of(environment.getOptions(), options, own);
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
            timing.in(Part.SOURCES, () -> tableClasses.write(types(seen.read()), seen, options.derive()));
        }
    }

    /** The last round: links all types, checks them, and writes what comes of them, unless something is wrong. */
    void finish(boolean errorRaised) {
        reporter.complain("options", options.mistakes());
        Map<String, TypeRecord> read = timing.in(Part.READ, () -> seen.read());
        Optional<CompileState> state = CompileState.read(output);
        boolean isSound = !errorRaised && !reporter.failed();
        if (!isSound || !timing.in(Part.PREVIOUS, () -> isUnchanged(read, state))) {
            derive(types(read), state, errorRaised);
        }
        if (options.timing()) {
            reporter.print(Kind.NOTE, timing.text());
        }
    }

    private boolean isUnchanged(Map<String, TypeRecord> read, Optional<CompileState> state) {
        Unchanged unchanged = new Unchanged(previous, state, seen, live, output);
        return circumstances.filter(c -> unchanged.isSo(options, c, read)).isPresent();
    }

    private void derive(ModuleTypes types, Optional<CompileState> last, boolean errorRaised) {
        previous.unreadable()
                .ifPresent(why -> reporter.print(
                        Kind.NOTE,
                        "[lintel:schema-json] META-INF/lintel/schema.json of the last compile cannot be read, so types that this"
                                + " compile does not see are not in the schema; a clean build mends that: " + why));
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
        String text = timing.in(Part.WRITE, model::text);
        Supplier<PendingRevision> revision =
                () -> timing.in(Part.COMPARE, () -> PendingRevision.of(model, text, options, output));
        Inspection.Outcome outcome = timing.in(
                Part.CHECK,
                () -> inspection.run(derivation, incomplete, new Inspection.Sources(types, errorRaised), revision));
        inspection.tellChanges(outcome);
        if (outcome.isWritable()) {
            Hints hints = joined.accepting(AcceptedDrops.in(derivation));
            String whole =
                    hints.equals(model.hints()) ? text : model.withHints(hints).text();
            timing.in(Part.WRITE, () -> write(model, whole, derivation, outcome.pending()));
            timing.in(Part.WRITE, () -> remember(whole, types, outcome.told(), last));
        }
    }

    private ModuleTypes types(Map<String, TypeRecord> read) {
        return timing.in(Part.READ, () -> ModuleTypes.merge(read, seen, previous, output, schemas, companions, live));
    }

    /** The {@code schema.json} comes last, since the next compile goes by it. */
    private void write(
            SchemaDocument model, String schemaJson, Derivation derivation, Optional<PendingRevision> pending) {
        try {
            Documents.write(model, derivation, options, output);
            if (pending.isPresent()) {
                pending.get().write(output, options.postgres());
            }
            output.write(Documents.SCHEMA_JSON, schemaJson);
        } catch (IOException e) {
            reporter.unwritten(e);
        }
    }

    /** What is said of no type, or failed, is not remembered: the next compile has to say it again. */
    private void remember(String schemaJson, ModuleTypes types, SortedSet<String> told, Optional<CompileState> last) {
        boolean isRepeatable = !reporter.failed() && !reporter.spokeOfNoType();
        String text = circumstances
                .filter(c -> isRepeatable)
                .map(c -> CompileState.of(c, schemaJson, types, told, last))
                .orElseGet(CompileState::unknown);
        try {
            CompileState.write(text, output);
        } catch (IOException e) {
            reporter.unwritten(e);
        }
    }
}
