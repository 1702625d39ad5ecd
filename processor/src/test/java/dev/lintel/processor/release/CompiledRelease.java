package dev.lintel.processor.release;

import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * A release of an application: its entities, compiled by Lintel and loaded apart from those of other releases, which have the same
 * names.
 *
 * @param document the schema and the hints that the compile wrote
 * @param mapped what Hibernate has to be told of
 */
record CompiledRelease(SchemaDocument document, List<Class<?>> mapped) {

    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    /** Compiles a folder as a user would, with all checks. */
    static CompiledRelease of(Path sources, Path output) {
        try {
            List<Message> said = JavaCompilers.JAVAC.compile(
                    list(sources, ".java"),
                    List.of("-Alintel.pending=off"),
                    output,
                    "LintelProcessor",
                    "ConverterProcessor");
            if (said.stream().anyMatch(m -> m.kind() == Kind.ERROR)) {
                throw new AssertionError(sources + " does not compile: " + said);
            }
            String json = Files.readString(output.resolve("META-INF/lintel/schema.json"));
            return new CompiledRelease(SchemaDocument.parse(json), load(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Not closed: Hibernate loads from it as long as the code runs. */
    private static List<Class<?>> load(Path output) throws IOException {
        URL[] classes = {output.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, Stored.class.getClassLoader());
        List<Class<?>> mapped = new ArrayList<>();
        for (Path file : list(output, ".class")) {
            String name =
                    output.relativize(file).toString().replace(".class", "").replace('/', '.');
            try {
                Class<?> type = Class.forName(name, false, loader);
                if (MAPPED.stream().anyMatch(type::isAnnotationPresent)) {
                    mapped.add(type);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return List.copyOf(mapped);
    }

    /** The entity that is written and read. */
    Class<? extends Stored> stored() {
        for (Class<?> type : mapped) {
            if (List.of(type.getInterfaces()).contains(Stored.class)) {
                return type.asSubclass(Stored.class);
            }
        }
        throw new AssertionError("no entity implements Stored: " + mapped);
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
