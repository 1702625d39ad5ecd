package dev.lintel.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine: where packages and version managers put them, and where variables of the environment say. */
final class InstalledJdks {

    private static final Pattern VARIABLE = Pattern.compile("JAVA_HOME(_\\d+.*)?|JAVA_\\d+_HOME|JDK_?\\d+(_HOME)?");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private InstalledJdks() {}

    /** The home of the newest one that is newer than this process's. */
    static Optional<Path> newest() {
        Path user = Path.of(System.getProperty("user.home"));
        Stream<Path> said = System.getenv().entrySet().stream()
                .filter(v -> VARIABLE.matcher(v.getKey()).matches())
                .map(v -> Path.of(v.getValue()));
        Stream<Path> installed = Stream.of(
                        Path.of("/usr/lib/jvm"), user.resolve(".jdks"), user.resolve(".sdkman/candidates/java"))
                .flatMap(InstalledJdks::list);
        return Stream.concat(said, installed)
                .filter(home -> Files.isExecutable(home.resolve("bin").resolve("javac")))
                .filter(home -> version(home) > Runtime.version().feature())
                .max(Comparator.comparing(InstalledJdks::version).thenComparing(Comparator.naturalOrder()));
    }

    /** As the JDK says itself; 0 where it does not. */
    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static Stream<Path> list(Path folder) {
        File[] files = folder.toFile().listFiles();
        return files == null ? Stream.empty() : Stream.of(files).map(File::toPath);
    }
}
