package dev.lintel.processor.check;

import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.testing.Golden;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of every message that the cases bring forth. */
class MessagesTest {

    @TempDir
    Path output;

    @Test
    void messagesSayWhatIsWrongAndWhatToWrite() {
        SortedSet<String> messages = new TreeSet<>();
        for (CaseFile cases : CaseFile.all()) {
            for (Message said : cases.compile(JavaCompilers.JAVAC, output)) {
                FindingAt.of(said)
                        .filter(at -> said.kind() != Kind.NOTE && cases.counts(at))
                        .ifPresent(at -> messages.add(message(cases, said)));
            }
        }

        Golden.of(MessagesTest.class).assertSame("messages.txt", String.join("\n", messages) + "\n");
    }

    private static String message(CaseFile cases, Message said) {
        return String.format(
                Locale.ROOT,
                "%s:%d: %s: %s",
                cases,
                said.line(),
                said.kind().name().toLowerCase(Locale.ROOT),
                said.text());
    }
}
