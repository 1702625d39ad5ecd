package dev.lintel.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.read.Position;
import dev.lintel.processor.read.Positions;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Where places are in the sources, as javac tells. Other compilers have no such interface; a report that they make has the names
 * of elements alone.
 */
public final class SourceLocations {

    private final Positions positions;
    private final Predicate<String> isSource;
    private final @Nullable Trees trees;
    private final Map<Path, Path> projects = new HashMap<>();

    public SourceLocations(ProcessingEnvironment environment, Positions positions, Predicate<String> isSource) {
        this.positions = positions;
        this.isSource = isSource;
        this.trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    /** The location of a place; empty where this compile does not see the source, or the compiler does not tell. */
    public Optional<SourceLocation> of(Place place) {
        return trees == null || !isSource.test(place.type())
                ? Optional.empty()
                : positions.of(place).flatMap(p -> locate(trees, p));
    }

    private Optional<SourceLocation> locate(Trees trees, Position position) {
        Element element = position.element();
        TreePath path = position.annotation()
                .map(a -> position.value()
                        .map(v -> trees.getPath(element, a, v))
                        .orElseGet(() -> trees.getPath(element, a)))
                .orElseGet(() -> trees.getPath(element));
        TreePath known = path == null ? trees.getPath(element) : path;
        if (known == null) {
            return Optional.empty();
        }
        long start = start(trees.getSourcePositions(), known);
        LineMap lines = known.getCompilationUnit().getLineMap();
        return relative(known)
                .map(file -> start < 0
                        ? new SourceLocation(file, 0, 0)
                        : new SourceLocation(file, lines.getLineNumber(start), lines.getColumnNumber(start)));
    }

    /** Of a declaration the position of its name, as messages have it: annotations may fill lines above that. */
    private static long start(SourcePositions positions, TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        Tree tree = path.getLeaf();
        if (tree instanceof VariableTree variable) {
            return name(unit, positions.getEndPosition(unit, variable.getType()), variable.getName());
        }
        if (tree instanceof MethodTree method) {
            return name(unit, positions.getEndPosition(unit, method.getReturnType()), method.getName());
        }
        if (tree instanceof ClassTree type) {
            long modifiers = positions.getEndPosition(unit, type.getModifiers());
            return name(unit, modifiers < 0 ? positions.getStartPosition(unit, type) : modifiers, type.getSimpleName());
        }
        return positions.getStartPosition(unit, tree);
    }

    private static long name(CompilationUnitTree unit, long from, Name name) {
        try {
            return from < 0
                    ? from
                    : unit.getSourceFile().getCharContent(true).toString().indexOf(name.toString(), (int) from);
        } catch (IOException e) {
            return from;
        }
    }

    private Optional<String> relative(TreePath path) {
        try {
            Path file =
                    Path.of(path.getCompilationUnit().getSourceFile().toUri()).toAbsolutePath();
            Path project = projects.computeIfAbsent(file.getParent(), SourceLocations::project);
            return Optional.of(project.relativize(file).toString().replace('\\', '/'));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The folder that is under version control, since code hosts count from there; else the one that the compiler runs in. */
    private static Path project(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        Path current = Path.of("").toAbsolutePath();
        return folder.startsWith(current) ? current : folder;
    }
}
