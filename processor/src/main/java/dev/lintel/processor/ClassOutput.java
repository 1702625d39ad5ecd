package dev.lintel.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The folder that classes are written to, as the compiler shows it. Compilers differ in how they say that a file is not
 * there; whatever they throw means that.
 */
final class ClassOutput {

    static final String FOLDER = "META-INF/lintel/";

    private final Filer filer;

    ClassOutput(Filer filer) {
        this.filer = filer;
    }

    /** The text of a file of ours; empty where there is none. */
    Optional<String> read(String name) {
        try (InputStream in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                .openInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a file of ours is there. */
    boolean has(String name) {
        try (InputStream in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                .openInputStream()) {
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether the class file of a type is there, by the type's binary name. */
    boolean hasClass(String type) {
        int dot = type.lastIndexOf('.');
        try (InputStream in = filer.getResource(
                        StandardLocation.CLASS_OUTPUT,
                        dot < 0 ? "" : type.substring(0, dot),
                        type.substring(dot + 1) + ".class")
                .openInputStream()) {
            return true;
        } catch (IOException e) {
            return false;
        } catch (RuntimeException e) {
            // Not an answer. What was there before stays.
            return true;
        }
    }

    /**
     * Writes a file of ours. It has no originating elements: it comes of all types, and must outlive a change of any.
     *
     * @throws IOException if the compiler cannot write it, in whatever way it says so
     */
    void write(String name, String text) throws IOException {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                .openWriter()) {
            writer.write(text);
        } catch (RuntimeException e) {
            throw new IOException(FOLDER + name + ": " + e.getMessage(), e);
        }
    }
}
