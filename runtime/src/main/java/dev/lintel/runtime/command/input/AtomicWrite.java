package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several files written as one: all of them are there at the end with their whole content, or none has changed.
 *
 * <p>Each content is first written to a file beside its place; only when all are on disk are they moved into place. A move
 * that fails takes back those before it. What is left is a process killed between two moves.
 */
public final class AtomicWrite {

    private final Map<Path, String> contents = new LinkedHashMap<>();

    /** What takes back one thing that was done. */
    private interface Undo {
        void run() throws IOException;
    }

    /** Adds a file. Files are moved into place in the order in which they were added. */
    public AtomicWrite put(Path file, String content) {
        contents.put(file, content);
        return this;
    }

    /** The files, in the order in which they were added. */
    public List<Path> files() {
        return List.copyOf(contents.keySet());
    }

    /** @throws CommandException if a file cannot be written; then none was */
    public void commit() {
        Deque<Undo> undo = new ArrayDeque<>();
        try {
            Map<Path, Path> moves = new LinkedHashMap<>();
            for (Map.Entry<Path, String> file : contents.entrySet()) {
                moves.put(beside(file.getKey(), file.getValue(), undo), file.getKey());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue(), undo);
            }
        } catch (IOException e) {
            undo.forEach(AtomicWrite::quietly);
            throw CommandException.misuse("cannot write " + FileTrouble.describe(e) + "; nothing was written", e);
        }
    }

    private static Path beside(Path file, String content, Deque<Undo> undo) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        createFolders(folder, undo);
        // Not createTempFile, whose files nobody else may read.
        Path temporary = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        undo.push(() -> Files.deleteIfExists(temporary));
        return Files.writeString(temporary, content);
    }

    private static void createFolders(Path folder, Deque<Undo> undo) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(0, path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            undo.push(() -> Files.deleteIfExists(path));
        }
    }

    private static void move(Path from, Path to, Deque<Undo> undo) throws IOException {
        if (Files.exists(to)) {
            byte[] old = Files.readAllBytes(to);
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            undo.push(() -> Files.write(to, old));
        } else {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            undo.push(() -> Files.deleteIfExists(to));
        }
    }

    private static void quietly(Undo undo) {
        try {
            undo.run();
        } catch (IOException e) {
            // The first failure is the one to tell; this one only leaves a temporary file or an empty folder behind.
        }
    }
}
