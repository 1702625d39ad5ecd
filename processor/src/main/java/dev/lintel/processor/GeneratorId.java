package dev.lintel.processor;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Lintel runs: another one may make something else of the same types. */
final class GeneratorId {

    private static final String SNAPSHOT = "-SNAPSHOT";

    private GeneratorId() {}

    /** The version; before a release, with the time when its code was last built. Empty where neither is known. */
    static Optional<String> find() {
        String version = LintelProcessor.class.getPackage().getImplementationVersion();
        return version != null && !version.endsWith(SNAPSHOT)
                ? Optional.of(version)
                : built().map(time -> (version == null ? "" : version + ", ") + "built at " + time);
    }

    private static Optional<Long> built() {
        CodeSource source = LintelProcessor.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            return files.map(GeneratorId::modified).max(Long::compare);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
