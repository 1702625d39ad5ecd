package dev.lintel.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Finds annotations in javac's own trees. Other compilers have none: {@link RepeatedAnnotations} asks first. */
final class AnnotationTrees {

    private final Trees trees;

    AnnotationTrees(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    /** Prints at one of several annotations of a type on a declaration, or at a value in it; whether it could. */
    boolean print(Kind kind, String message, Element element, String annotation, List<String> path) {
        TreePath declaration = trees.getPath(element);
        int index = Integer.parseInt(path.get(0));
        List<AnnotationTree> repeated =
                declaration == null ? List.of() : annotations(declaration.getLeaf(), annotation);
        if (index >= repeated.size()) {
            return false;
        }
        Tree tree = descend(repeated.get(index), path.subList(1, path.size()));
        trees.printMessage(kind, message, tree, declaration.getCompilationUnit());
        return true;
    }

    private static List<AnnotationTree> annotations(Tree declaration, String name) {
        ModifiersTree modifiers = declaration instanceof ClassTree type
                ? type.getModifiers()
                : declaration instanceof MethodTree method
                        ? method.getModifiers()
                        : declaration instanceof VariableTree variable ? variable.getModifiers() : null;
        List<AnnotationTree> found = new ArrayList<>();
        if (modifiers != null) {
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                String type = annotation.getAnnotationType().toString();
                if (type.substring(type.lastIndexOf('.') + 1).equals(name)) {
                    found.add(annotation);
                }
            }
        }
        return found;
    }

    /** As far as the way leads; a single value that stands for an array is its own only element. */
    private static Tree descend(AnnotationTree annotation, List<String> path) {
        Tree tree = annotation;
        for (String step : path) {
            Optional<? extends Tree> next = Optional.empty();
            if (tree instanceof AnnotationTree nested) {
                next = value(nested, step);
            } else if (tree instanceof NewArrayTree array) {
                next = Optional.of(array.getInitializers().get(Integer.parseInt(step)));
            }
            if (next.isPresent()) {
                tree = next.get();
            }
        }
        return tree;
    }

    private static Optional<ExpressionTree> value(AnnotationTree annotation, String name) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(name)) {
                    return Optional.of(assignment.getExpression());
                }
            } else if (name.equals("value")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
