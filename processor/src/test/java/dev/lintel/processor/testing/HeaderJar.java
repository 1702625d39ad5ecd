package dev.lintel.processor.testing;

import com.google.turbine.main.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the jar that Bazel compiles against: classes without code and without private members. */
public final class HeaderJar {

    private HeaderJar() {}

    /** Of these sources, which refer to nothing but the JDK and the class path. */
    public static Path of(List<Path> sources, List<String> classPath, Path jar) {
        List<String> arguments = new ArrayList<>(
                List.of("--output", jar.toString(), "--javacopts", "--release", "17", "--", "--sources"));
        sources.forEach(source -> arguments.add(source.toString()));
        arguments.add("--classpath");
        arguments.addAll(classPath);
        try {
            Main.compile(arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return jar;
    }
}
