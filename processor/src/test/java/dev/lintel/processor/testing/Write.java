package dev.lintel.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A file that a processor has written.
 *
 * @param processor its simple name
 * @param path where in the output
 * @param origins what it says that the file comes from: binary names of types, and other elements as they print
 */
public record Write(String processor, String path, List<String> origins) {

    static String line(String processor, String method, Object[] arguments, Element[] origins) {
        String path = switch (method) {
            case "createSourceFile" -> path(arguments[0].toString()) + ".java";
            case "createClassFile" -> path(arguments[0].toString()) + ".class";
            default -> {
                String pack = arguments[1].toString();
                yield (pack.isEmpty() ? "" : path(pack) + "/") + arguments[2];
            }
        };
        return processor + "\t" + path + "\t"
                + Stream.of(origins).map(Write::name).collect(Collectors.joining(","));
    }

    private static String path(String name) {
        int slash = name.lastIndexOf('/'); // of a module
        return name.substring(slash + 1).replace('.', '/');
    }

    /** A nested type is told apart by the dollar. */
    private static String name(Element element) {
        if (element instanceof TypeElement type && type.getEnclosingElement() instanceof TypeElement outer) {
            return name(outer) + "$" + type.getSimpleName();
        }
        return element.toString();
    }

    /** What a log tells, in order; nothing where there is none. */
    public static List<Write> in(Path log) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.split("\t", -1))
                    .map(f -> new Write(f[0], f[1], f[2].isEmpty() ? List.of() : List.of(f[2].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
