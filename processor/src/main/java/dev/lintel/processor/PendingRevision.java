package dev.lintel.processor;

import dev.lintel.processor.check.History;
import dev.lintel.processor.option.Option;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.option.PendingMode;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.Draft;
import dev.lintel.schema.revision.Pending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The revision that would lead from the lock to the model.
 *
 * @param history what the checks look at; empty where the lock is not read, or cannot be
 * @param pending empty where there is no history, or the lock is the model's
 * @param trouble why the lock cannot be read; empty where it can
 */
record PendingRevision(Optional<History> history, Optional<Pending> pending, Optional<String> trouble) {

    private static final String LOCK = "schema.lock";
    private static final String REVISION = "pending/revision";
    private static final String NO_SOURCE = "// Nothing is pending.\n";
    private static final String MESSAGE = "describe the change";

    /** Whether the lock is that of a compile's {@code schema.json}, and that compile saw so; or nobody wants to know. */
    static boolean isNone(String schemaJson, Options options, ClassOutput output) {
        if (options.pending() == PendingMode.OFF) {
            return true;
        }
        try {
            return output.read(REVISION + ".java").filter(NO_SOURCE::equals).isPresent()
                    && lock(options, output)
                            .filter(lock -> SchemaDocument.isLocked(lock, schemaJson))
                            .isPresent();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Compares the model with the lock. A lock that is not there is that of an empty history.
     *
     * @param text the model's text
     */
    static PendingRevision of(SchemaDocument model, String text, Options options, ClassOutput output) {
        if (options.pending() == PendingMode.OFF) {
            return new PendingRevision(Optional.empty(), Optional.empty(), Optional.empty());
        }
        String file = options.lock().orElse("META-INF/lintel/" + LOCK);
        try {
            Optional<String> locked = lock(options, output);
            if (locked.filter(l -> SchemaDocument.isLocked(l, text)).isPresent()) {
                return compared(model.schema(), Optional.empty(), options);
            }
            SchemaDocument lock = locked.isPresent() ? SchemaDocument.parse(locked.get()) : SchemaDocument.empty();
            String packageName = model.options().getOrDefault(Option.MIGRATIONS.key(), "");
            return compared(lock.schema(), Optional.of(Pending.between(lock, model, packageName, MESSAGE)), options);
        } catch (DocumentException e) {
            return unreadable(file + " cannot be read: " + e.getMessage() + ".");
        } catch (IOException | InvalidPathException e) {
            return unreadable(
                    file + " cannot be read: " + e.getMessage() + ". Fix: -Alintel.lock=… with the path of the file");
        }
    }

    private static PendingRevision compared(Schema head, Optional<Pending> pending, Options options) {
        Release release = pending.map(Pending::release).orElseGet(() -> Release.none(head));
        History history = new History(head, release, options.refused());
        return new PendingRevision(Optional.of(history), pending, Optional.empty());
    }

    private static PendingRevision unreadable(String why) {
        return new PendingRevision(Optional.empty(), Optional.empty(), Optional.of("[lintel:schema-lock] " + why));
    }

    private static Optional<String> lock(Options options, ClassOutput output) throws IOException {
        if (options.lock().isEmpty()) {
            return output.read(LOCK);
        }
        try {
            return Optional.of(Files.readString(Path.of(options.lock().get())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes the revisions as they would be, and their SQL; also where nothing is pending, so that no old ones stay. */
    void write(ClassOutput output, PostgresVersion version) throws IOException {
        if (history.isPresent()) {
            List<Draft> drafts = pending.map(Pending::revisions).orElse(List.of());
            write(output, REVISION, drafts.stream().findFirst(), version);
            write(output, "pending/contract", drafts.stream().skip(1).findFirst(), version);
        }
    }

    private static void write(ClassOutput output, String name, Optional<Draft> draft, PostgresVersion version)
            throws IOException {
        output.write(name + ".java", draft.map(d -> d.source().text()).orElse(NO_SOURCE));
        output.write(name + ".sql", draft.map(d -> d.sql(version)).orElse("-- Nothing is pending.\n"));
    }
}
