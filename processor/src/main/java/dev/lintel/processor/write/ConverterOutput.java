package dev.lintel.processor.write;

import com.palantir.javapoet.ClassName;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Reads an enum and has its converter written. */
public final class ConverterOutput {

    private final ProcessingEnvironment environment;

    public ConverterOutput(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Writes the converter, or says at the enum why there is none. */
    public void write(TypeElement type) {
        try {
            if (isHidden(type)) {
                error(
                        "[lintel:private-enum] " + type.getSimpleName()
                                + " is private, so no converter can store it. Fix: take 'private' away",
                        type);
                return;
            }
            Elements elements = environment.getElementUtils();
            TypeRecord record = new TypeReader(elements).read(type);
            if (ConverterWriter.isWritable(record)) {
                Generated mark = Generated.by("ConverterProcessor", elements, type);
                new SourceOutput(environment)
                        .write(ConverterWriter.write(record, ClassName.get(type), isPublic(type), mark), type);
            }
        } catch (RuntimeException e) {
            error("[lintel:bug] no converter could be written for " + type.getQualifiedName() + ": " + e, type);
        }
    }

    private void error(String message, TypeElement type) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }

    /** Whether the enum, or a type around it, is private. */
    private static boolean isHidden(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublic(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
