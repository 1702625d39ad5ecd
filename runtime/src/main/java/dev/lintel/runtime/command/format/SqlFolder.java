package dev.lintel.runtime.command.format;

import dev.lintel.runtime.command.format.NewFiles.NewFile;
import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.revision.RevisionFile;
import dev.lintel.schema.revision.RevisionHeader;
import dev.lintel.schema.revision.SqlRevision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of SQL files that another tool runs, its subfolders too. Those that Lintel wrote say in a line of theirs which revision
 * they are of; a folder that is not there is an empty one.
 */
record SqlFolder(Path path) {

    /** How a person says why data may go. */
    static final String REASONS =
            "it loses data: write between each $reason$$reason$ why that is right; until then it fails when it is run";

    /** The names of all files, sorted. */
    List<String> names() {
        return files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .toList();
    }

    /** Those and others, sorted. */
    List<String> namesWith(List<String> others) {
        return Stream.concat(names().stream(), others.stream()).sorted().toList();
    }

    /**
     * The ids that no other revision in the folder revises.
     *
     * @throws CommandException if a file is missing, or stands there twice
     */
    List<String> heads() {
        Map<String, RevisionHeader> revisions = new TreeMap<>();
        Map<String, Path> parts = new TreeMap<>();
        for (Path file : files()) {
            Optional<RevisionHeader> header =
                    file.toString().endsWith(".sql") ? RevisionHeader.in(read(file)) : Optional.empty();
            if (header.isPresent()) {
                Path twin = parts.put(header.get().id() + " " + header.get().part(), file);
                if (twin != null) {
                    throw CommandException.misuse(
                            twin + " and " + file + " are the same part of the same revision; take one away");
                }
                revisions.put(header.get().id(), header.get());
            }
        }
        revisions.values().forEach(header -> complete(header, parts));
        TreeSet<String> heads = new TreeSet<>(revisions.keySet());
        revisions.values().forEach(header -> heads.removeAll(header.revises()));
        return List.copyOf(heads);
    }

    private void complete(RevisionHeader header, Map<String, Path> parts) {
        for (int part = 1; part <= header.parts(); part++) {
            if (!parts.containsKey(header.id() + " " + part)) {
                throw CommandException.misuse("part " + part + " of " + header.parts() + " of revision " + header.id()
                        + " is missing in " + path + "; bring it back from version control");
            }
        }
    }

    /** A revision's files in this folder. */
    NewFiles with(SqlRevision revision, List<RevisionFile> files) {
        List<NewFile> paths = new ArrayList<>();
        files.forEach(file -> paths.add(new NewFile(path.resolve(file.name()), file.text())));
        return new NewFiles(
                List.of(revision.id()),
                paths,
                revision.parts().stream().anyMatch(part -> part.loss().isPresent()));
    }

    private List<Path> files() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw CommandException.misuse("cannot read the folder " + path, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            // None of ours, which are in UTF-8.
            return "";
        } catch (IOException e) {
            throw CommandException.misuse("cannot read " + file, e);
        }
    }
}
