package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.release.Release;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.CatalogDump;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import dev.lintel.schema.testing.random.SampleRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A random change of a random schema, and the database that it happens in, with rows in its tables. */
record Evolution(Edit edit, PostgresVersion version) {

    private static final long FIRST = Long.getLong("lintel.seed", 0);

    /** The newest server with each seed, the oldest with one in four. */
    static Stream<Arguments> cases(int seeds) {
        long count = Long.getLong("lintel.seeds", seeds);
        return IntStream.of(PostgresVersion.DEFAULT.major(), PostgresVersion.NEWEST)
                .boxed()
                .flatMap(major -> LongStream.range(FIRST, FIRST + count)
                        .filter(seed -> major == PostgresVersion.NEWEST || seed % 4 == 0)
                        .mapToObj(seed -> Arguments.of(major, seed)));
    }

    static Evolution of(int major, long seed) {
        PostgresVersion version = new PostgresVersion(major);
        // Written for the oldest server, as the command writes it, whichever it is run on.
        PostgresVersion oldest = PostgresVersion.DEFAULT;
        Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, oldest), oldest);
        // No edit of these has changed anything.
        return Release.between(edit.before(), edit.after(), edit.hints()).isEmpty()
                ? of(major, seed + 10_000)
                : new Evolution(edit, version);
    }

    /** The database as it was. */
    TestDatabase database() {
        TestDatabase database = TestDatabase.create(version);
        database.execute(SchemaSql.of(edit.before(), version));
        database.execute(SampleRows.inserts(edit.before()).toArray(String[]::new));
        return database;
    }

    /** Writes its files, with a reason where data is lost. */
    List<NewFile> write(RevisionFormat format) {
        List<NewFile> files = files(format);
        files.forEach(file -> put(file, file.text().replace("$reason$$reason$", "$reason$nobody's anymore$reason$")));
        return files;
    }

    /** Its files, as they are written. */
    List<NewFile> files(RevisionFormat format) {
        return format.files(lock(), lock(), "change it", release()).files();
    }

    private SchemaDocument lock() {
        return SchemaDocument.lock(List.of(), edit.before());
    }

    private Release release() {
        return Release.between(edit.before(), edit.after(), edit.hints());
    }

    /** Takes out rows that cannot come back as they were, where what the way back needs of them is lost. */
    void forget(TestDatabase database) {
        if (release().verdict() == Verdict.LOSES_DATA) {
            database.execute(SampleRows.deletes(edit.after()).toArray(String[]::new));
        }
    }

    String before() {
        return catalog(edit.before());
    }

    String after() {
        return catalog(edit.after());
    }

    private String catalog(Schema schema) {
        try (TestDatabase database = TestDatabase.create(version)) {
            database.execute(SchemaSql.of(schema, version));
            return CatalogDump.of(database);
        }
    }

    /** The catalog without what the tool keeps its records in. */
    static String catalog(TestDatabase database, String records) {
        return CatalogDump.of(database)
                .lines()
                .filter(line -> !line.contains(records))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static void put(NewFile file, String text) {
        try {
            Files.createDirectories(file.path().getParent());
            Files.writeString(file.path(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change of one's own, on the newest server. */
    static Evolution between(Schema before, Schema after, Hints hints) {
        return new Evolution(new Edit(before, after, hints), new PostgresVersion(PostgresVersion.NEWEST));
    }

    /** The change back. */
    Evolution reversed() {
        return between(edit.after(), edit.before(), Hints.NONE);
    }
}
