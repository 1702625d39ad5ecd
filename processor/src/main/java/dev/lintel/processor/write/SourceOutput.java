package dev.lintel.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands written sources to the compiler. */
public final class SourceOutput {

    private final ProcessingEnvironment environment;

    public SourceOutput(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Writes a source with the one type that it comes from; says so there where that cannot be. Build tools know of types by their
     * files, so the outermost is told to them. A source that is there already, by hand or because Eclipse's compiler sees the class of
     * an earlier compile, stays as it is.
     */
    public void write(JavaFile file, TypeElement origin) {
        String name = file.typeSpec().name();
        String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
        try (Writer writer = environment
                .getFiler()
                .createSourceFile(qualified, outermost(origin))
                .openWriter()) {
            file.writeTo(writer);
        } catch (FilerException e) {
            say(Diagnostic.Kind.NOTE, qualified + " exists already, so it is not written anew", origin);
        } catch (IOException e) {
            say(
                    Diagnostic.Kind.ERROR,
                    "[lintel:output] " + qualified + " cannot be written: " + e.getMessage(),
                    origin);
        }
    }

    private void say(Diagnostic.Kind kind, String message, TypeElement origin) {
        environment.getMessager().printMessage(kind, message, origin);
    }

    private static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }
}
