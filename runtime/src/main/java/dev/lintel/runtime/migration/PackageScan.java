package dev.lintel.runtime.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds the classes of a package, and of those below it, that are marked {@link Revision}, as a class loader sees them: in
 * folders, and in jars that name their folders, as build tools write them.
 */
final class PackageScan {

    private static final String CLASS = ".class";

    private final String folder;
    private final ClassLoader loader;

    PackageScan(String packageName, ClassLoader loader) {
        this.folder = packageName.replace('.', '/');
        this.loader = loader;
    }

    SortedSet<String> classNames() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (URL url : Collections.list(loader.getResources(folder))) {
            if (url.getProtocol().equals("file")) {
                folder(Path.of(URI.create(url.toString())), names);
            } else if (url.openConnection() instanceof JarURLConnection connection) {
                jar(connection, names);
            }
        }
        return names;
    }

    private void folder(Path root, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes = files.filter(f -> f.toString().endsWith(CLASS)).toList();
            for (Path file : classes) {
                if (RevisionMark.isIn(Files.readAllBytes(file))) {
                    names.add(className(
                            folder + "/" + root.relativize(file).toString().replace('\\', '/')));
                }
            }
        }
    }

    private void jar(JarURLConnection connection, SortedSet<String> names) throws IOException {
        // A cached jar would be closed for others too.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(folder + "/") && name.endsWith(CLASS)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        if (RevisionMark.isIn(in.readAllBytes())) {
                            names.add(className(name));
                        }
                    }
                }
            }
        }
    }

    private static String className(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    }
}
