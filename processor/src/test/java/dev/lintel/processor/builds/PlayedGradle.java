package dev.lintel.processor.builds;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lintel.processor.LintelProcessor;
import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Write;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gradle's incremental compile, played after its sources (platforms/jvm/language-java, …compile.incremental): what it deletes, what it
 * compiles, what it has processed by name, what it restores. Of the classes that refer to a changed one it compiles those that do so
 * themselves; Gradle goes on from there in more cases.
 */
final class PlayedGradle {

    private static final String AGGREGATING = LintelProcessor.class.getSimpleName();

    private final Project project;
    private final Folder sources;
    private final Folder classes;
    private final Path log;
    private final Map<String, Write> generated = new HashMap<>();
    private SortedMap<String, String> compiled = new TreeMap<>();

    PlayedGradle(Project project, Path log) {
        this.project = project.watched(log);
        this.sources = new Folder(project.sourceFolder());
        this.classes = new Folder(project.classes());
        this.log = log;
    }

    /**
     * A compile task's run.
     *
     * @param compiled the sources that were compiled; none where the task was up to date
     * @param processed the classes that were processed by name
     */
    record Build(List<String> compiled, List<String> processed, Compilation compilation) {

        private static final Compilation NONE = new Compilation(true, List.of(), "");

        static final Build UP_TO_DATE = new Build(List.of(), List.of(), NONE);

        Build orFail() {
            compilation.orFail();
            return this;
        }
    }

    /** Builds after changes to sources. */
    Build build() {
        return build(Set.of());
    }

    /** @param onClassPath classes of other projects that show another face than in the last build */
    Build build(Set<String> onClassPath) {
        SortedMap<String, String> now = new TreeMap<>();
        sources.files().forEach(f -> now.put(f, sources.read(f)));
        if (compiled.isEmpty()) {
            return run(now, now.keySet(), List.of());
        }
        SortedSet<String> changed = new TreeSet<>(onClassPath);
        Stream.concat(now.keySet().stream(), compiled.keySet().stream())
                .filter(f -> !now.containsKey(f) || !now.get(f).equals(compiled.get(f)))
                .forEach(f -> changed.add(type(f)));
        if (changed.isEmpty()) {
            return Build.UP_TO_DATE;
        }
        JavaClasses known = known();
        SortedSet<String> dirty = new TreeSet<>(changed);
        dirty.removeAll(onClassPath);
        changed.forEach(c -> dirty.addAll(dependents(known, c)));
        SortedSet<String> named = new TreeSet<>();
        for (JavaClass type : known) {
            String top = topLevel(type.getName());
            if (top.endsWith("package-info")) {
                dirty.add(top); // javac takes no package by name
            } else if (isAggregated(type) && !isGenerated(top)) {
                named.add(top);
            }
        }
        named.removeAll(dirty);
        return run(now, dirty.stream().map(PlayedGradle::path).toList(), List.copyOf(named));
    }

    /** Only of this project: looking for what it builds on takes seconds. */
    private JavaClasses known() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPath(classes.path());
        });
    }

    private Build run(SortedMap<String, String> now, Collection<String> dirty, List<String> named) {
        Map<String, byte[]> stash = new HashMap<>();
        classes.files().forEach(f -> stash.put(f, classes.bytes(f)));
        dirty.forEach(this::delete);
        List<Write> stale = generated.values().stream()
                .filter(w -> w.processor().equals(AGGREGATING)
                        || w.origins().stream().anyMatch(o -> dirty.contains(path(o))))
                .toList();
        stale.forEach(w -> delete(w.path()));
        List<String> given = dirty.stream().filter(now::containsKey).sorted().toList();
        new Folder(log.getParent()).write(log.getFileName().toString(), "");
        Compilation compilation = project.compileWithClasses(given, named);
        if (compilation.succeeded()) {
            stale.forEach(w -> generated.remove(w.path()));
            Write.in(log).forEach(w -> generated.put(w.path(), w));
            compiled = now;
        } else {
            classes.files().forEach(classes::delete);
            stash.forEach(classes::write);
        }
        return new Build(given, named, compilation);
    }

    private void delete(String path) {
        if (classes.files().contains(path)) {
            classes.delete(path);
        }
        if (path.endsWith(".java")) {
            project.deleteClasses(path);
        }
    }

    private static List<String> dependents(JavaClasses known, String type) {
        return known.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> topLevel(d.getTargetClass()
                                        .getBaseComponentType()
                                        .getName())
                                .equals(type)))
                .map(c -> topLevel(c.getName()))
                .toList();
    }

    private boolean isGenerated(String type) {
        return generated.containsKey(path(type));
    }

    private static boolean isAggregated(JavaClass type) {
        return Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream()
                                .map(JavaMember::getAnnotations)
                                .flatMap(Collection::stream))
                .map(JavaAnnotation::getRawType)
                .anyMatch(a -> a.getPackageName().equals("jakarta.persistence")
                        || a.getPackageName().equals("dev.lintel"));
    }

    private static String topLevel(String type) {
        int dollar = type.indexOf('$');
        return dollar < 0 ? type : type.substring(0, dollar);
    }

    private static String type(String path) {
        return path.replace(".java", "").replace('/', '.');
    }

    private static String path(String type) {
        return type.replace('.', '/') + ".java";
    }
}
