package dev.lintel.processor.testing;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * What came of a call of a compiler.
 *
 * @param succeeded whether it says so
 * @param messages what it and the processors said
 * @param output what it printed besides; where it died, this tells why
 */
public record Compilation(boolean succeeded, List<Message> messages, String output) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A message.
     *
     * @param file the simple name of the source that it points at; empty for none
     * @param line the line, from 1; meaningless without a source
     * @param position the character in the source, from 0; meaningless without a source
     */
    public record Message(Kind kind, String file, long line, long position, String text) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject source = diagnostic.getSource();
            return new Message(
                    diagnostic.getKind() == Kind.MANDATORY_WARNING ? Kind.WARNING : diagnostic.getKind(),
                    source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
                    source == null ? 0 : diagnostic.getLineNumber(),
                    source == null ? 0 : diagnostic.getPosition(),
                    diagnostic.getMessage(Locale.ROOT));
        }

        @Override
        public String toString() {
            return (file.isEmpty() ? "-" : file + ":" + line) + ": "
                    + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
        }
    }

    public Compilation {
        messages = List.copyOf(messages);
    }

    /** What Lintel said, sorted. */
    public List<Message> findings() {
        return messages.stream()
                .filter(m -> m.text().contains("[lintel"))
                .sorted(Comparator.comparing(Message::toString))
                .toList();
    }

    /** The errors, whoever reports them. */
    public List<Message> errors() {
        return messages.stream().filter(m -> m.kind() == Kind.ERROR).toList();
    }

    /** Fails where the compiler did. */
    public Compilation orFail() {
        if (!succeeded) {
            throw new AssertionError("the compile failed: " + messages + output);
        }
        return this;
    }
}
