package com.example.builds;

import dev.lintel.processor.LintelProcessor;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Assumptions;

/** The jars that the snippets speak of. */
final class Jars {

    private Jars() {}

    /** Lintel's own are packed from {@code mvn package} on. */
    static void assumePacked() {
        Assumptions.assumeTrue(processor().toString().endsWith(".jar"), "Lintel is not packed yet");
    }

    static Path processor() {
        return of(LintelProcessor.class);
    }

    static Path annotations() {
        return of(dev.lintel.Enum.class);
    }

    static Path persistence() {
        return of(Entity.class);
    }

    static Path ecj() {
        return of(EclipseCompiler.class);
    }

    private static Path of(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
