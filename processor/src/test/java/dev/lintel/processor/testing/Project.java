package dev.lintel.processor.testing;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
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
    private final Folder sources;
    private final Folder classes;
    private final List<String> options = new ArrayList<>(List.of("-Alintel.pending=off"));
    private final List<String> libraries = new ArrayList<>();
    private List<String> processors = JavaCompilers.lintel();
    private String log = "";
    private int cleanCompiles;

    public Project(Path folder, JavaCompilers compiler) {
        this.folder = folder;
        this.compiler = compiler;
        this.sources = new Folder(folder.resolve("src"));
        this.classes = new Folder(folder.resolve("classes"));
    }

    /** Takes a source in, or another text for one. */
    public Project source(String path, String text) {
        sources.write(path, text);
        return this;
    }

    /** Takes all sources of a folder in. */
    public Project sources(Path model) {
        Folder all = new Folder(model);
        all.files().forEach(file -> source(file, all.read(file)));
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

    /** Lets {@link Watched} stand between the compiler and the processors from now on, which tell in this file what they write. */
    public Project watched(Path log) {
        this.log = log.toString();
        return this;
    }

    /** Packs what was compiled and written into a jar. */
    public Path jar(String name) {
        return classes.pack(folder.resolve(name));
    }

    /** Packs the sources, and those that were written in the last compile, into a jar as Bazel does. */
    public Path headerJar(String name) {
        List<Path> all = new ArrayList<>();
        sources.files().forEach(f -> all.add(sources.path().resolve(f)));
        writtenSources().forEach(f -> all.add(classes.path().resolve(f)));
        List<String> jars = new ArrayList<>();
        for (String entry : CLASS_PATH.split(File.pathSeparator)) {
            Folder library = new Folder(Path.of(entry));
            jars.add(
                    Files.isDirectory(library.path())
                            ? library.pack(folder.resolve(jars.size() + ".jar")).toString()
                            : entry);
        }
        return HeaderJar.of(all, jars, folder.resolve(name));
    }

    /** Replaces a text that is in a source. */
    public Project edit(String path, String from, String to) {
        String text = sources.read(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain: " + from);
        }
        return source(path, text.replace(from, to));
    }

    /** Gives a source another path; its old class files go. */
    public Project move(String from, String to) {
        return source(to, sources.read(from)).deleteSource(from).deleteClasses(from);
    }

    /** Deletes a source and leaves its class files. */
    public Project deleteSource(String path) {
        sources.delete(path);
        return this;
    }

    /** Deletes the class files of a source, as build tools do whose source is gone or changed. */
    public Project deleteClasses(String path) {
        String name = path.replace(".java", "");
        classes.files().stream()
                .filter(f -> f.equals(name + ".class") || f.startsWith(name + "$") && f.endsWith(".class"))
                .forEach(classes::delete);
        return this;
    }

    /** The folder of sources. */
    public Path sourceFolder() {
        return sources.path();
    }

    /** The paths of all sources, sorted. */
    public List<String> paths() {
        return sources.files();
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
        return compileWithClasses(paths, List.of());
    }

    /** Compiles some sources and has classes of earlier compiles processed too. */
    public Compilation compileWithClasses(List<String> paths, List<String> names) {
        return compiler.run(job(paths, names, classes.path(), true));
    }

    /** Compiles some sources with processors that may have seen compiles before. */
    public Compilation compileWith(List<Processor> processors, List<String> paths) {
        return compiler.run(job(paths, List.of(), classes.path(), true), processors);
    }

    /** Compiles some sources in another process. */
    public Compilation compileIn(CompilerProcess process, List<String> paths) {
        return process.run(compiler, job(paths, List.of(), classes.path(), true));
    }

    /** Compiles some of the sources; the compiler does not see the classes of earlier compiles. */
    public Compilation compileAlone(String... paths) {
        return compiler.run(job(List.of(paths), List.of(), classes.path(), false));
    }

    /** What Lintel writes when all sources are compiled into an empty folder. */
    public Written cleanlyWritten() {
        Folder empty = new Folder(folder.resolve("clean" + cleanCompiles++));
        compiler.run(job(paths(), List.of(), empty.path(), true)).orFail();
        return written(empty);
    }

    /** What Lintel has written. */
    public Written written() {
        return written(classes);
    }

    /** The folder of classes. */
    public Path classes() {
        return classes.path();
    }

    /** The sources that were written in compiles, by their paths, sorted. */
    public List<String> writtenSources() {
        return classes.files().stream().filter(f -> f.endsWith(".java")).toList();
    }

    /** Deletes the sources that were written, and leaves their classes, to see which are written anew. */
    public Project deleteWrittenSources() {
        writtenSources().forEach(classes::delete);
        return this;
    }

    /** Deletes what was written of the schema, as Gradle moves it away before it compiles. */
    public Project deleteWritten() {
        written().files().keySet().forEach(f -> classes.delete(LINTEL + "/" + f));
        return this;
    }

    /** A file that Lintel has written. */
    public Path written(String name) {
        return classes.path().resolve(LINTEL).resolve(name);
    }

    private Job job(List<String> paths, List<String> names, Path output, boolean seesOutput) {
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
                paths.stream().map(p -> sources.path().resolve(p).toString()).toList();
        return new Job(files, names, all, processors, log);
    }

    private static Written written(Folder output) {
        SortedMap<String, String> written = new TreeMap<>();
        Folder lintel = new Folder(output.path().resolve(LINTEL));
        lintel.files().forEach(file -> written.put(file, lintel.read(file)));
        return new Written(Collections.unmodifiableSortedMap(written));
    }
}
