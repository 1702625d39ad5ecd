package dev.lintel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.check.fix.Paste;
import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pastes the code of every message into its case: it compiles, the finding is gone, and no other has come. */
class FixesTest {

    private static final String FIX = " Fix: ";

    @TempDir
    Path output;

    static List<CaseFile> cases() {
        return CaseFile.all().stream().filter(c -> !c.expected().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCodeOfEachMessageMendsItsFinding(CaseFile cases) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Message> before = cases.compile(JavaCompilers.JAVAC, output);
        for (Message message : before) {
            Optional<FindingAt> finding = FindingAt.of(message).filter(cases::counts);
            if (finding.isPresent()
                    && !message.file().isEmpty()
                    && message.text().contains(FIX)) {
                mend(cases, before, message, finding.get()).ifPresent(wrong::add);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private Optional<String> mend(CaseFile cases, List<Message> before, Message message, FindingAt finding)
            throws IOException {
        Path mended = Files.createDirectories(output.resolve("mended"));
        List<Path> sources = new ArrayList<>();
        String pasted = "";
        for (Path source : cases.sources()) {
            boolean isMeant = source.getFileName().toString().equals(finding.file());
            if (isMeant) {
                pasted = paste(source, message);
                sources.add(Files.writeString(mended.resolve(source.getFileName()), pasted));
            } else {
                sources.add(source);
            }
        }
        List<Message> after = cases.compile(sources, JavaCompilers.JAVAC, output.resolve("classes"));
        List<Message> unexpected = new ArrayList<>(after);
        SortedSet<String> known = new TreeSet<>();
        before.stream().filter(m -> m != message).forEach(m -> known.add(m.line() + m.file() + id(m)));
        unexpected.removeIf(m -> known.contains(m.line() + m.file() + id(m)));
        unexpected.removeIf(
                m -> !FindingAt.of(m).map(cases::counts).orElse(m.text().contains("error:")));
        return unexpected.isEmpty()
                ? Optional.empty()
                : Optional.of(message + "\n  leads to " + unexpected + "\n  in "
                        + pasted.lines().toList().get((int) finding.line() - 1));
    }

    private static String paste(Path source, Message message) throws IOException {
        String code = message.text().substring(message.text().indexOf(FIX) + FIX.length());
        try {
            return Paste.into(Files.readString(source), message.position(), code);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(message + " cannot be pasted: " + e.getMessage(), e);
        }
    }

    private static String id(Message message) {
        return FindingAt.of(message).map(FindingAt::id).orElse(message.text());
    }
}
