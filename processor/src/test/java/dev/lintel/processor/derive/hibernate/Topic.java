package dev.lintel.processor.derive.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A family of entities in a folder beside this class.
 *
 * @param name the folder's name
 * @param sources its files
 */
record Topic(String name, List<Path> sources) {

    private static final String PACKAGE = Topic.class.getPackageName();
    private static final Path SOURCES = Path.of("src/test/java", PACKAGE.replace('.', '/'));

    /** All of them, in the order of their names. */
    static List<Topic> all() {
        return list(SOURCES).stream()
                .filter(Files::isDirectory)
                .map(folder -> new Topic(folder.getFileName().toString(), list(folder)))
                .toList();
    }

    /** All classes of the folder that Hibernate has to be told of, nested ones too. */
    List<Class<?>> mapped() {
        Path classes = Path.of(Topic.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve(PACKAGE.replace('.', '/'))
                .resolve(name);
        List<Class<?>> mapped = new ArrayList<>();
        for (Path file : list(classes)) {
            String type = file.getFileName().toString().replace(".class", "");
            if (!type.equals("package-info")) {
                Class<?> loaded = load(PACKAGE + "." + name + "." + type);
                if (HibernateSchema.isMapped(loaded)) {
                    mapped.add(loaded);
                }
            }
        }
        return mapped;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
