package dev.lintel.runtime.command.input;

import dev.lintel.runtime.command.outcome.CommandException;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.SchemaDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The text of a {@code schema.json} or {@code schema.lock}, and what to call the place where it was found.
 *
 * @param place the file, or the jar and the entry in it
 * @param text not parsed yet
 */
record SchemaFile(String place, String text) {

    /** Where it is in a class output. */
    static final String ENTRY = "META-INF/lintel/schema.json";

    /**
     * Finds a model: a file, a class output that holds {@value #ENTRY}, or a jar that does.
     *
     * @throws CommandException if there is none
     */
    static SchemaFile model(Path path) {
        if (!Files.exists(path)) {
            throw noModel(path, "there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            Path file = path.resolve(ENTRY);
            if (!Files.isRegularFile(file)) {
                throw noModel(path, "it holds no " + ENTRY);
            }
            return file(file);
        }
        return path.toString().endsWith(".jar") ? jar(path) : file(path);
    }

    /** @throws CommandException if the file cannot be read */
    static SchemaFile file(Path file) {
        try {
            return new SchemaFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw CommandException.misuse("cannot read " + FileTrouble.describe(e), e);
        }
    }

    /** @throws CommandException if the text is no schema */
    SchemaDocument parse() {
        try {
            return SchemaDocument.parse(text);
        } catch (DocumentException e) {
            throw CommandException.misuse(place + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static SchemaFile jar(Path path) {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry entry = jar.getEntry(ENTRY);
            if (entry == null) {
                throw noModel(path, "it holds no " + ENTRY);
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return new SchemaFile(path + "!/" + ENTRY, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw CommandException.misuse("cannot read " + path + ": it is no jar", e);
        }
    }

    private static CommandException noModel(Path path, String why) {
        return CommandException.misuse("no model at " + path + ": " + why
                + ". Compile the entities with Lintel's processor first, and name the class output");
    }
}
