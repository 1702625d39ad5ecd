package dev.lintel.runtime.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the classes that are marked {@link Revision} in the folders and jars of a class path, without loading any. */
final class RevisionScan {

    private static final String LINTEL = "META-INF/lintel/";

    private final List<Path> classpath;

    RevisionScan(List<Path> classpath) {
        this.classpath = classpath;
    }

    SortedSet<String> classNames() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Path entry : classpath) {
            if (Files.isDirectory(entry)) {
                folder(entry, names);
            } else if (Files.isRegularFile(entry)) {
                jar(entry, names);
            }
        }
        return names;
    }

    private static void folder(Path folder, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                if (RevisionMark.isIn(Files.readAllBytes(file))) {
                    names.add(className(folder.relativize(file).toString().replace('\\', '/')));
                }
            }
        }
    }

    private static void jar(Path path, SortedSet<String> names) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            if (jar.stream().noneMatch(entry -> entry.getName().startsWith(LINTEL))) {
                return;
            }
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        if (RevisionMark.isIn(in.readAllBytes())) {
                            names.add(className(entry.getName()));
                        }
                    }
                }
            }
        }
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ".class".length()).replace('/', '.');
    }
}
