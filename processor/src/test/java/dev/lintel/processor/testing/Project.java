package dev.lintel.processor.testing;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.NullMarked;

/** A user's project: sources in a folder, and the folder of classes that compiles write to. Sources go by their paths. */
public final class Project {

    private static final String LINTEL = "META-INF/lintel";
    private static final String CLASS_PATH = Stream.of(
                    dev.lintel.Enum.class, Entity.class, NotNull.class, JdbcTypeCode.class, NullMarked.class)
            .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;
    private final JavaCompilers compiler;
    private final Path sources;
    private final Path classes;
    private final List<String> options = new ArrayList<>(List.of("-Alintel.pending=off"));
    private final List<String> libraries = new ArrayList<>();
    private List<String> processors = JavaCompilers.lintel();
    private int cleanCompiles;

    public Project(Path folder, JavaCompilers compiler) {
        this.folder = folder;
        this.compiler = compiler;
        this.sources = folder.resolve("src");
        this.classes = folder.resolve("classes");
    }

    /** Takes a source in, or another text for one. */
    public Project source(String path, String text) {
        write(sources.resolve(path), text);
        return this;
    }

    /** Takes all sources of a folder in. */
    public Project sources(Path model) {
        walk(model).forEach(file -> source(model.relativize(file).toString(), read(file)));
        return this;
    }

    public Project option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Takes a jar, or a folder of classes, onto the class path. */
    public Project library(Path jarOrFolder) {
        libraries.add(jarOrFolder.toString());
        return this;
    }

    /** Compiles with these processors instead of Lintel's, in this order. */
    public Project processors(String... classes) {
        processors = List.of(classes);
        return this;
    }

    /** Packs what was compiled and written into a jar. */
    public Path jar(String name) {
        return pack(classes, folder.resolve(name));
    }

    private static Path pack(Path root, Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : walk(root)) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** Packs the sources, and those that were written in the last compile, into a jar as Bazel does. */
    public Path headerJar(String name) {
        List<Path> all = new ArrayList<>(walk(sources));
        walk(classes).stream().filter(f -> f.toString().endsWith(".java")).forEach(all::add);
        List<String> jars = new ArrayList<>();
        for (String entry : CLASS_PATH.split(File.pathSeparator)) {
            boolean isFolder = Files.isDirectory(Path.of(entry));
            jars.add(
                    isFolder
                            ? pack(Path.of(entry), folder.resolve(jars.size() + ".jar"))
                                    .toString()
                            : entry);
        }
        return HeaderJar.of(all, jars, folder.resolve(name));
    }

    /** Replaces a text that is in a source. */
    public Project edit(String path, String from, String to) {
        String text = read(sources.resolve(path));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain: " + from);
        }
        return source(path, text.replace(from, to));
    }

    /** Gives a source another path; its old class files go. */
    public Project move(String from, String to) {
        return source(to, read(sources.resolve(from))).deleteSource(from).deleteClasses(from);
    }

    /** Deletes a source and leaves its class files. */
    public Project deleteSource(String path) {
        delete(sources.resolve(path));
        return this;
    }

    /** Deletes the class files of a source, as build tools do whose source is gone or changed. */
    public Project deleteClasses(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        File[] files = classes.resolve(path).getParent().toFile().listFiles();
        Arrays.stream(files == null ? new File[0] : files)
                .filter(f -> f.getName().equals(name + ".class") || f.getName().startsWith(name + "$"))
                .forEach(f -> delete(f.toPath()));
        return this;
    }

    /** The paths of all sources, sorted. */
    public List<String> paths() {
        return walk(sources).stream().map(f -> sources.relativize(f).toString()).toList();
    }

    /** Compiles all sources. */
    public Compilation compile() {
        return compile(paths());
    }

    /** Compiles some of the sources; the classes of earlier compiles are on the class path. */
    public Compilation compile(String... paths) {
        return compile(List.of(paths));
    }

    public Compilation compile(List<String> paths) {
        return compile(paths, List.of(), classes, true);
    }

    /** Compiles some sources and has classes of earlier compiles processed too. */
    public Compilation compileWithClasses(List<String> paths, List<String> names) {
        return compile(paths, names, classes, true);
    }

    /** Compiles some of the sources; the compiler does not see the classes of earlier compiles. */
    public Compilation compileAlone(String... paths) {
        return compile(List.of(paths), List.of(), classes, false);
    }

    /** What Lintel writes when all sources are compiled into an empty folder. */
    public Written cleanlyWritten() {
        Path empty = folder.resolve("clean" + cleanCompiles++);
        compile(paths(), List.of(), empty, true).orFail();
        return written(empty);
    }

    /** What Lintel has written. */
    public Written written() {
        return written(classes);
    }

    /** The folder of classes. */
    public Path classes() {
        return classes;
    }

    /** The sources that were written in compiles, by their paths, sorted. */
    public List<String> writtenSources() {
        return walk(classes).stream()
                .map(f -> classes.relativize(f).toString())
                .filter(f -> f.endsWith(".java"))
                .toList();
    }

    /** Deletes the sources that were written, and leaves their classes, to see which are written anew. */
    public Project deleteWrittenSources() {
        writtenSources().forEach(f -> delete(classes.resolve(f)));
        return this;
    }

    /** Deletes what was written of the schema, as Gradle moves it away before it compiles. */
    public Project deleteWritten() {
        written().files().keySet().forEach(f -> delete(written(f)));
        return this;
    }

    /** A file that Lintel has written. */
    public Path written(String name) {
        return classes.resolve(LINTEL).resolve(name);
    }

    private Compilation compile(List<String> paths, List<String> names, Path output, boolean seesOutput) {
        List<String> all = new ArrayList<>(List.of("-d", output.toString(), "-s", output.toString()));
        List<String> classPath = new ArrayList<>(libraries);
        classPath.add(CLASS_PATH);
        if (seesOutput) {
            classPath.add(0, output.toString());
        }
        all.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        all.addAll(List.of("--release", "17"));
        all.addAll(options);
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> files =
                paths.stream().map(p -> sources.resolve(p).toString()).toList();
        return compiler.run(new Job(files, names, all, processors));
    }

    private static Written written(Path output) {
        SortedMap<String, String> written = new TreeMap<>();
        Path folder = output.resolve(LINTEL);
        walk(folder).forEach(file -> written.put(folder.relativize(file).toString(), read(file)));
        return new Written(Collections.unmodifiableSortedMap(written));
    }

    private static List<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
