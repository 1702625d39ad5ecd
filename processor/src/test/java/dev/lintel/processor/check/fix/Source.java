package dev.lintel.processor.check.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source that is parsed, not more. */
final class Source {

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Source(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    /** Empty where the text is no Java. */
    static Optional<Source> parse(String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, diagnostics, List.of("-proc:none"), null, List.of(new InMemory(text)));
        CompilationUnitTree unit;
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isJava = diagnostics.getDiagnostics().stream().noneMatch(d -> d.getKind() == Kind.ERROR);
        return isJava
                ? Optional.of(new Source(text, unit, Trees.instance(task).getSourcePositions()))
                : Optional.empty();
    }

    String text() {
        return text;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    /** The way from the file to the smallest annotation or declaration that the position is in. */
    TreePath at(long position) {
        TreePath[] smallest = new TreePath[1];
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree == null || start(tree) > position || end(tree) < position) {
                    return null;
                }
                boolean counts = tree instanceof AnnotationTree || declares(tree);
                if (counts) {
                    smallest[0] = new TreePath(getCurrentPath(), tree);
                }
                return super.scan(tree, nothing);
            }
        }.scan(new TreePath(unit), null);
        if (smallest[0] == null) {
            throw new AssertionError("nothing is declared at " + position + " of " + text);
        }
        return smallest[0];
    }

    static boolean declares(Tree tree) {
        return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
    }

    static ModifiersTree modifiers(Tree declaration) {
        if (declaration instanceof VariableTree variable) {
            return variable.getModifiers();
        }
        return declaration instanceof MethodTree method
                ? method.getModifiers()
                : ((ClassTree) declaration).getModifiers();
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
