package dev.lintel.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The jars and folders of classes that a compile builds on, as far as the compiler shows them. */
final class ClassPath {

    private static final Set<String> SCHEMES = Set.of("file", "jar");

    private final Filer filer;

    ClassPath(Filer filer) {
        this.filer = filer;
    }

    /** Where the jar or folder begins that has the class file of a type; empty for the folder that this compile writes to. */
    Optional<String> rootOf(String type) {
        int dot = type.lastIndexOf('.');
        String name = type.substring(dot + 1) + ".class";
        String path = type.substring(0, dot + 1).replace('.', '/') + name;
        try {
            URI file = filer.getResource(StandardLocation.CLASS_PATH, dot < 0 ? "" : type.substring(0, dot), name)
                    .toUri();
            String text = file.toString();
            if (!SCHEMES.contains(file.getScheme()) || !text.endsWith(path)) {
                return Optional.empty();
            }
            String root = url(text.substring(0, text.length() - path.length()));
            return isOutput(root) ? Optional.empty() : Optional.of(root);
        } catch (IOException | RuntimeException e) {
            // Not there, or not to be shown: Eclipse refuses to read anything but the output.
            return Optional.empty();
        }
    }

    /** Eclipse's compiler says {@code jar:/lib.jar!} where a URL is {@code jar:file:/lib.jar!/}. */
    private static String url(String root) {
        String url = root.startsWith("jar:/") ? "jar:file:" + root.substring("jar:".length()) : root;
        return url.endsWith("!") ? url + "/" : url;
    }

    private boolean isOutput(String root) {
        String file = ClassOutput.FOLDER + Documents.SCHEMA_JSON;
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", file)
                    .toUri()
                    .toString()
                    .equals(root + file);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The text of a file below a root. */
    Optional<String> read(String root, String path) {
        try {
            URLConnection connection = URI.create(root + path).toURL().openConnection();
            // A build tool's process outlives the jar: a cached one would hide the next.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
