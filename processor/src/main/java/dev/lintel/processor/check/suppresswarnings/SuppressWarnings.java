package dev.lintel.processor.check.suppresswarnings;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.function.Consumer;

/**
 * Refuses {@code @SuppressWarnings("lintel:…")}, which has no effect: it is not in class files, and they are all that Gradle hands
 * to a processor when it compiles a part of a project.
 */
public final class SuppressWarnings implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "suppress-warnings", Severity.WARNING, "@SuppressWarnings(\"lintel:…\"), which has no effect");
    private static final String PREFIX = "lintel:";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (TypeRecord type : derivation.types().own()) {
            for (AnnotationUse use : type.annotationsWithin("java.lang.SuppressWarnings")) {
                for (String value : use.texts("value")) {
                    if (value.startsWith(PREFIX)) {
                        findings.accept(finding(use, value));
                    }
                }
            }
        }
    }

    private static Finding finding(AnnotationUse use, String value) {
        return Finding.advised(
                INFO.id(),
                use.placeOf("value"),
                "@SuppressWarnings(\"" + value + "\") has no effect: it is gone from class files",
                "@Allow(value = \"" + value.substring(PREFIX.length()) + "\", because = \"…\") with the reason");
    }
}
