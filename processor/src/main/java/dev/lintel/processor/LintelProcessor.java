package dev.lintel.processor;

import dev.lintel.processor.option.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks the domain classes and writes the schema that they give. It looks at all of them together, so Gradle counts it as
 * aggregating.
 */
@SupportedAnnotationTypes({"jakarta.persistence.*", "dev.lintel.*"})
public final class LintelProcessor extends AbstractProcessor {

    private @Nullable Session session;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return new LinkedHashSet<>(Option.keys());
    }

    /** Claims no annotation: other processors want to see them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            Session current = session == null ? new Session(processingEnv) : session;
            session = current;
            if (round.processingOver()) {
                session = null;
                current.finish(round.errorRaised());
            } else {
                current.round(round);
            }
        } catch (RuntimeException bug) {
            session = null;
            Bug.report(bug, processingEnv);
        }
        return false;
    }
}
