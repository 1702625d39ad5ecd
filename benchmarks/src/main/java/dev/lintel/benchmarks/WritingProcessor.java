package dev.lintel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor that writes a small class for each entity and does nothing else: the floor for any that generates sources. */
@SupportedAnnotationTypes("jakarta.persistence.Entity")
public final class WritingProcessor extends AbstractProcessor {

    /** As many as an entity has columns. */
    private static final int CONSTANTS = 24;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(this::write);
        }
        return false;
    }

    private void write(Element entity) {
        StringBuilder source =
                new StringBuilder("package bench;\n\nfinal class " + entity.getSimpleName() + "Names {\n");
        for (int i = 0; i < CONSTANTS; i++) {
            source.append("    static final String NAME")
                    .append(i)
                    .append(" = \"name")
                    .append(i)
                    .append("\";\n");
        }
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile("bench." + entity.getSimpleName() + "Names", entity)
                .openWriter()) {
            writer.write(source.append("}\n").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
