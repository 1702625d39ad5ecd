package dev.lintel.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes what others build on: the sources of a folder, those of {@code late} a round later. */
@SupportedAnnotationTypes("*")
@SupportedOptions(WritingProcessor.FOLDER)
public final class WritingProcessor extends AbstractProcessor {

    /** The option with the folder. */
    public static final String FOLDER = "test.folder";

    private int round;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        if (round <= 2) {
            write(Path.of(processingEnv.getOptions().get(FOLDER)), round == 2);
        }
        return false;
    }

    private void write(Path folder, boolean late) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString();
                if (path.contains("late") == late) {
                    String name = path.replace(".java", "").replace('/', '.');
                    try (Writer out =
                            processingEnv.getFiler().createSourceFile(name).openWriter()) {
                        out.write(Files.readString(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
