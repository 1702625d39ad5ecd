package dev.lintel.cli;

import dev.lintel.runtime.command.input.ClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where compiled revisions are. */
final class ClassPathOption {

    @Option(
            names = {"--classpath", "-cp"},
            paramLabel = "<path>",
            description = "Folders and jars that hold the compiled revisions, as java -cp takes them.")
    private @Nullable String classpath;

    ClassPath input() {
        return new ClassPath(
                classpath == null
                        ? List.of()
                        : Stream.of(classpath.split(File.pathSeparator))
                                .filter(entry -> !entry.isEmpty())
                                .map(Path::of)
                                .toList());
    }
}
