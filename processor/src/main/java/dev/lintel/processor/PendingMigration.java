package dev.lintel.processor;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.option.Option;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.option.PendingMode;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Question;
import dev.lintel.schema.revision.Pending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the model has that no migration covers.
 *
 * @param compared whether the lock was read
 * @param pending empty where the lock is not read, cannot be, or is the model's
 * @param trouble why the lock cannot be read; empty where it can
 */
record PendingMigration(boolean compared, Optional<Pending> pending, Optional<String> trouble) {

    private static final String LOCK = "schema.lock";
    private static final String MESSAGE = "describe the change";
    private static final int SHOWN = 10;

    /** Compares the model with the lock. A lock that is not there is that of an empty history. */
    static PendingMigration of(SchemaDocument model, Options options, ClassOutput output) {
        if (options.pending() == PendingMode.OFF) {
            return new PendingMigration(false, Optional.empty(), Optional.empty());
        }
        String file = options.lock().orElse("META-INF/lintel/" + LOCK);
        try {
            Optional<String> text =
                    options.lock().isPresent() ? read(options.lock().get()) : output.read(LOCK);
            if (text.filter(model::isLockedIn).isPresent()) {
                return new PendingMigration(true, Optional.empty(), Optional.empty());
            }
            SchemaDocument lock = text.isPresent() ? SchemaDocument.parse(text.get()) : SchemaDocument.empty();
            String packageName = model.options().getOrDefault(Option.MIGRATIONS.key(), "");
            return new PendingMigration(
                    true,
                    Optional.of(Pending.between(lock, model, packageName, MESSAGE, options.postgres())),
                    Optional.empty());
        } catch (DocumentException e) {
            return unreadable(file + " cannot be read: " + e.getMessage() + ".");
        } catch (IOException | InvalidPathException e) {
            return unreadable(
                    file + " cannot be read: " + e.getMessage() + ". Fix: -Alintel.lock=… with the path of the file");
        }
    }

    private static PendingMigration unreadable(String why) {
        return new PendingMigration(false, Optional.empty(), Optional.of("[lintel:schema-lock] " + why));
    }

    private static Optional<String> read(String path) throws IOException {
        try {
            return Optional.of(Files.readString(Path.of(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes the revision as it would be, and its SQL; also where nothing is pending, so that no old ones stay. */
    void write(ClassOutput output) throws IOException {
        if (compared) {
            Optional<Pending> some = pending.filter(p -> !p.plan().isEmpty());
            output.write(
                    "pending/revision.java", some.map(p -> p.source().text()).orElse("// Nothing is pending.\n"));
            output.write("pending/revision.sql", some.map(Pending::sql).orElse("-- Nothing is pending.\n"));
        }
    }

    /** The message for a person; empty where nothing is pending. */
    Optional<String> message() {
        return pending.filter(p -> !p.plan().isEmpty()).map(p -> {
            List<Change> changes = p.plan().changes();
            StringBuilder text = new StringBuilder("[lintel:pending-migration] ")
                    .append(changes.size() == 1 ? "1 change is" : changes.size() + " changes are")
                    .append(" not in a migration:");
            changes.stream().limit(SHOWN).forEach(c -> text.append("\n  ").append(c.describe()));
            if (changes.size() > SHOWN) {
                text.append("\n  and ").append(changes.size() - SHOWN).append(" more");
            }
            return text.append("\nFix: mvn lintel:revision -Dmessage=\"…\", or lintel revision -m \"…\"")
                    .toString();
        });
    }

    List<Question> questions() {
        return pending.map(p -> p.plan().questions()).orElse(List.of());
    }

    /** Where a question is answered: the attribute of its column, or the entity of its table. */
    static Optional<Place> place(Question question, Derivation derivation) {
        if (question.column().isPresent()) {
            return derivation.columns().stream()
                    .filter(c -> c.name().equals(question.column().get()))
                    .map(DerivedColumn::place)
                    .findFirst();
        }
        return derivation.tables().stream()
                .filter(t -> t.name().equals(question.table()))
                .map(DerivedTable::place)
                .findFirst();
    }
}
