package dev.lintel.processor;

import dev.lintel.processor.check.Checks;
import dev.lintel.processor.companion.Companion;
import dev.lintel.processor.companion.Companions;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.option.GeneratedSource;
import dev.lintel.processor.option.Option;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.read.Origins;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.MissingTypes;
import dev.lintel.processor.write.CompanionWriter;
import dev.lintel.processor.write.Generated;
import dev.lintel.processor.write.SourceOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes a companion for each mapped type, if somebody asks for them. Each comes of one type, so Gradle counts it as isolating: the
 * others need not be written anew when one changes.
 */
@SupportedAnnotationTypes({"jakarta.persistence.*", "dev.lintel.*"})
public final class CompanionProcessor extends AbstractProcessor {

    private static final String ECLIPSE_IDE = "org.eclipse.jdt.internal.apt.pluggable.";

    private @Nullable SeenTypes seen;
    private final Set<String> done = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Option.GENERATE.key());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            // Eclipse runs several compiles with one processor.
            seen = null;
            done.clear();
        } else if (processingEnv.getOptions().containsKey(Option.GENERATE.key())) {
            Options options = Options.read(
                    processingEnv.getOptions(), Checks.and(List.of()).infos());
            if (options.generates(GeneratedSource.COMPANIONS)) {
                try {
                    write(round, options);
                } catch (RuntimeException bug) {
                    Bug.report(bug, processingEnv);
                }
            }
        }
        return false;
    }

    private void write(RoundEnvironment round, Options options) {
        Elements elements = processingEnv.getElementUtils();
        TypeReader reader = new TypeReader(elements);
        ClassOutput output = new ClassOutput(processingEnv.getFiler());
        Origins origins = new Origins(processingEnv, output::hasClass);
        Companions companions = new Companions(elements, origins);
        SeenTypes types = seen == null ? new SeenTypes(elements, reader, companions::asSaid, origins) : seen;
        seen = types;
        types.add(round.getRootElements());
        for (String name : types.mapped()) {
            // One that refers to a type which is not there yet is looked at again in the next round.
            Optional<TypeRecord> type = done.contains(name) ? Optional.empty() : types.read(name);
            type.filter(t -> !MissingTypes.isIn(t) && done.add(name))
                    // A converter has no attributes, and what it says is not private.
                    .filter(t -> !t.has(Jpa.CONVERTER))
                    .map(t -> new Companion(t, options.stored()))
                    .filter(c -> !isThere(c, companions, output))
                    .ifPresent(this::write);
        }
    }

    private void write(Companion companion) {
        Elements elements = processingEnv.getElementUtils();
        TypeElement type = Positions.find(elements, companion.type().name());
        if (type != null) {
            Generated mark = Generated.by("CompanionProcessor", elements, type);
            new SourceOutput(processingEnv).write(CompanionWriter.write(companion, mark), type);
        }
    }

    /** The Eclipse IDE deletes what it is not given again; everywhere else, what is there stays. */
    private boolean isThere(Companion companion, Companions companions, ClassOutput output) {
        return companions.has(companion)
                && output.hasClass(Companion.nameFor(companion.type().name()))
                && !processingEnv.getClass().getName().startsWith(ECLIPSE_IDE);
    }
}
