package dev.lintel.processor;

import dev.lintel.processor.write.ConverterOutput;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Writes a JPA converter for each enum that bears {@code @Enum}. It is a processor of its own, since each of its files comes
 * from one enum: build tools then know that nothing else has to be compiled anew (in Gradle's words it is isolating).
 */
@SupportedAnnotationTypes(ConverterProcessor.ENUM)
public final class ConverterProcessor extends AbstractProcessor {

    static final String ENUM = "dev.lintel.Enum";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // A source that is written in the last round is not processed any more, and compilers warn of it.
        if (!round.processingOver()) {
            for (TypeElement annotation : annotations) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    if (element.getKind() == ElementKind.ENUM) {
                        new ConverterOutput(processingEnv).write((TypeElement) element);
                    }
                }
            }
        }
        return false;
    }
}
