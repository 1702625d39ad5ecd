package dev.lintel.runtime.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where a compile wrote class files and {@code META-INF/lintel/schema.json}: a folder, or a jar of it.
 *
 * @param path the folder or jar
 */
public record ClassOutput(Path path) {

    private static final String CLASS = ".class";

    /** The class files, by binary name. */
    SortedMap<String, ClassFile> classes() throws IOException {
        SortedMap<String, ClassFile> classes = new TreeMap<>();
        List<byte[]> files = Files.isDirectory(path) ? filesOfFolder() : filesOfJar();
        files.forEach(bytes -> ClassFileReader.read(bytes).ifPresent(c -> classes.put(c.name(), c)));
        return classes;
    }

    private List<byte[]> filesOfFolder() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all.filter(f -> f.toString().endsWith(CLASS))::iterator) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private List<byte[]> filesOfJar() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.add(in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    /** Whether the folder or jar holds the class file of a type. */
    boolean has(String type) {
        String file = type.replace('.', '/') + CLASS;
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(file));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return Optional.ofNullable(jar.getEntry(file)).isPresent();
        } catch (IOException e) {
            // What is no jar holds no class.
            return false;
        }
    }
}
