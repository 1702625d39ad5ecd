package dev.lintel.runtime.migration;

import dev.lintel.runtime.migration.graph.Node;
import dev.lintel.runtime.migration.graph.RevisionGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The revisions of an application, and the graph they form. To be closed when nothing more is asked of them: classes that
 * came from a class path are loaded until then.
 */
public final class Revisions implements AutoCloseable {

    private final Map<String, LoadedRevision> byId = new TreeMap<>();
    private final RevisionGraph graph;
    private final AutoCloseable source;

    private Revisions(Collection<LoadedRevision> revisions, AutoCloseable source) {
        this.graph =
                new RevisionGraph(revisions.stream().map(LoadedRevision::node).toList());
        this.source = source;
        revisions.forEach(revision -> byId.put(revision.node().id(), revision));
    }

    /** Those of an application that names its classes itself. */
    public static Revisions of(Migration... migrations) {
        List<LoadedRevision> revisions = new ArrayList<>();
        for (Migration migration : migrations) {
            revisions.add(new LoadedRevision(node(migration.getClass()), migration));
        }
        return new Revisions(revisions, () -> {});
    }

    /**
     * All that are on a class path: in its folders, and in those of its jars that hold {@code META-INF/lintel}.
     *
     * @throws RevisionException if a class cannot be loaded
     * @throws dev.lintel.runtime.migration.graph.GraphException if they form no graph
     */
    public static Revisions load(List<Path> classpath) {
        URLClassLoader loader = new URLClassLoader(
                classpath.stream().map(Revisions::url).toArray(URL[]::new), Migration.class.getClassLoader());
        try {
            List<LoadedRevision> revisions = new ArrayList<>();
            for (String name : new RevisionScan(classpath).classNames()) {
                load(name, loader).ifPresent(revisions::add);
            }
            return new Revisions(revisions, loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that are in a package of an application, or in one below it.
     *
     * @throws RevisionException if there are none, or a class cannot be loaded
     * @throws dev.lintel.runtime.migration.graph.GraphException if they form no graph
     */
    public static Revisions in(String packageName, ClassLoader loader) {
        try {
            List<LoadedRevision> revisions = new ArrayList<>();
            for (String name : new PackageScan(packageName, loader).classNames()) {
                load(name, loader).ifPresent(revisions::add);
            }
            if (revisions.isEmpty()) {
                throw new RevisionException("there is no revision in package " + packageName
                        + "; name the package of the classes that are marked @Revision");
            }
            return new Revisions(revisions, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RevisionGraph graph() {
        return graph;
    }

    /** @throws IllegalArgumentException if it is none of the graph's */
    public LoadedRevision get(Node node) {
        LoadedRevision revision = byId.get(node.id());
        if (revision == null) {
            throw new IllegalArgumentException("no revision " + node.id());
        }
        return revision;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            throw new IllegalStateException("the class path cannot be closed", e);
        }
    }

    private static Optional<LoadedRevision> load(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!type.isAnnotationPresent(Revision.class)) {
                return Optional.empty();
            }
            if (!Migration.class.isAssignableFrom(type)) {
                throw new RevisionException(name + " is marked @Revision and does not implement Migration; add it");
            }
            var constructor = type.asSubclass(Migration.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(new LoadedRevision(node(type), constructor.newInstance()));
        } catch (NoSuchMethodException e) {
            throw new RevisionException(name + " has no constructor without parameters; add one", e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RevisionException(
                    "revision " + name + " cannot be loaded: " + e
                            + ". Add what it was compiled with to the class path",
                    e);
        }
    }

    private static Node node(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        if (revision == null) {
            throw new RevisionException(type.getName() + " has no @Revision; add it with its id");
        }
        return new Node(
                revision.id(),
                List.of(revision.revises()),
                List.of(revision.dependsOn()),
                List.of(revision.branchLabels()),
                revision.message(),
                revision.phase() == Revision.Phase.CONTRACT,
                Optional.of(type.getName()));
    }

    private static URL url(Path path) {
        try {
            return path.toAbsolutePath().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
