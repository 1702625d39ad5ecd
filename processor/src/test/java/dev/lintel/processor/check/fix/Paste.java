package dev.lintel.processor.check.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the code of a message where the message points, as a person would. No line is added, so that other findings stay where
 * they are.
 */
public final class Paste {

    private static final String IN_PLACE_OF = " in place of ";

    /** Of these an annotation has several, so that one more takes no other away. */
    private static final Set<String> LISTS = Set.of("uniqueConstraints", "indexes", "check");

    private record Edit(int start, int end, String text) {}

    private final Source source;
    private final List<Edit> edits = new ArrayList<>();

    private Paste(Source source) {
        this.source = source;
    }

    /** The text with the code at the position of the message. */
    public static String into(String text, long position, String code) {
        Paste paste = new Paste(Source.parse(text).orElseThrow());
        int replacing = code.indexOf(IN_PLACE_OF);
        Fix fix = Fix.of(replacing < 0 ? code : code.substring(0, replacing));
        TreePath path = paste.source.at(position);
        if (replacing >= 0) {
            paste.remove(path, code.substring(replacing + IN_PLACE_OF.length()));
        }
        if (fix.values().isPresent()) {
            if (!(path.getLeaf() instanceof AnnotationTree annotation)) {
                throw new AssertionError("points at no annotation: " + code);
            }
            paste.merge(annotation, fix, fix.values().get());
        }
        TreePath declaration = declaration(path);
        if (fix.declaration().isPresent() && declaration.getLeaf() instanceof ClassTree type) {
            paste.insert(type, fix.source().text(fix.declaration().get()));
        } else {
            fix.declaration().ifPresent(d -> paste.redeclare(declaration.getLeaf(), fix, d));
            fix.annotations().forEach(a -> paste.annotate(declaration, fix, a));
        }
        return Imports.add(paste.apply(), code);
    }

    private static TreePath declaration(TreePath path) {
        TreePath at = path;
        while (!Source.declares(at.getLeaf())) {
            at = at.getParentPath();
        }
        return at;
    }

    private void remove(TreePath path, String value) {
        AnnotationTree annotation = (AnnotationTree) path.getLeaf();
        List<? extends ExpressionTree> arguments = annotation.getArguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (source.text(arguments.get(i)).equals(value)) {
                int start = i == 0 ? source.start(arguments.get(i)) : source.end(arguments.get(i - 1));
                int end =
                        i == 0 && arguments.size() > 1 ? source.start(arguments.get(1)) : source.end(arguments.get(i));
                edits.add(new Edit(start, end, newlines(start, end)));
                return;
            }
        }
        throw new AssertionError("there is no " + value + " in " + source.text(annotation));
    }

    private String newlines(int start, int end) {
        return "\n".repeat((int) source.text()
                .substring(start, end)
                .chars()
                .filter(c -> c == '\n')
                .count());
    }

    /** A new member, for what a class lacks. */
    private void insert(ClassTree type, String member) {
        int start = Math.max(source.start(type), source.end(type.getModifiers()));
        int body = source.text().indexOf('{', start) + 1;
        edits.add(new Edit(body, body, " " + member));
    }

    private void redeclare(Tree old, Fix fix, Tree declaration) {
        Tree oldType = Fix.type(old);
        edits.add(new Edit(
                source.start(oldType), source.end(oldType), fix.source().text(Fix.type(declaration))));
        String oldName = name(old);
        if (!oldName.equals(name(declaration))) {
            int at = source.text().indexOf(oldName, source.end(oldType));
            edits.add(new Edit(at, at + oldName.length(), name(declaration)));
        }
    }

    private static String name(Tree declaration) {
        return (declaration instanceof VariableTree v ? v.getName() : ((MethodTree) declaration).getName()).toString();
    }

    private void annotate(TreePath declaration, Fix fix, AnnotationTree annotation) {
        TreePath at = declaration;
        while (!(at.getLeaf() instanceof ClassTree) && isForTypesOnly(annotation)) {
            at = declaration(at.getParentPath());
        }
        String type = annotation.getAnnotationType().toString();
        for (AnnotationTree there : Source.modifiers(at.getLeaf()).getAnnotations()) {
            if (there.getAnnotationType().toString().equals(type) && !isAnother(there, fix, annotation)) {
                merge(there, fix, annotation);
                return;
            }
        }
        int start = source.start(at.getLeaf());
        edits.add(new Edit(start, start, fix.source().text(annotation) + " "));
    }

    /** Whether there may be both: what can be repeated and has another name. */
    private boolean isAnother(AnnotationTree there, Fix fix, AnnotationTree added) {
        boolean isRepeatable = Imports.find(added.getAnnotationType().toString())
                .filter(t -> t.isAnnotationPresent(Repeatable.class))
                .isPresent();
        Optional<String> name = value(added, "name").map(fix.source()::text);
        return isRepeatable && !name.equals(value(there, "name").map(source::text));
    }

    private static boolean isForTypesOnly(AnnotationTree annotation) {
        Target target = Imports.find(annotation.getAnnotationType().toString())
                .map(t -> t.getAnnotation(Target.class))
                .orElse(null);
        return target != null && Arrays.equals(target.value(), new ElementType[] {ElementType.TYPE});
    }

    /** Gives an annotation the values of another of its type. */
    private void merge(AnnotationTree there, Fix fix, AnnotationTree added) {
        for (ExpressionTree argument : added.getArguments()) {
            Tree value = argument instanceof AssignmentTree a ? a.getExpression() : argument;
            Optional<ExpressionTree> old = value(there, name(argument));
            if (old.isPresent()) {
                String text = fix.source().text(value);
                edits.add(
                        LISTS.contains(name(argument))
                                ? append(old.get(), text)
                                : new Edit(source.start(old.get()), source.end(old.get()), text));
            } else {
                edits.add(add(there, fix.source().text(argument)));
            }
        }
    }

    private Edit append(ExpressionTree old, String text) {
        if (old instanceof NewArrayTree) {
            return new Edit(source.start(old) + 1, source.start(old) + 1, text + ", ");
        }
        return new Edit(source.start(old), source.end(old), "{" + source.text(old) + ", " + text + "}");
    }

    /** One more value for an annotation. */
    private Edit add(AnnotationTree there, String text) {
        List<? extends ExpressionTree> arguments = there.getArguments();
        int end = source.end(there);
        if (arguments.isEmpty()) {
            boolean hasParentheses = source.text(there).endsWith(")");
            return hasParentheses ? new Edit(end - 1, end - 1, text) : new Edit(end, end, "(" + text + ")");
        }
        if (!(arguments.get(0) instanceof AssignmentTree)) {
            int start = source.start(arguments.get(0));
            return new Edit(start, start, text + ", value = ");
        }
        int last = source.end(arguments.get(arguments.size() - 1));
        return new Edit(last, last, ", " + text);
    }

    private static Optional<ExpressionTree> value(AnnotationTree annotation, String name) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (name(argument).equals(name)) {
                return Optional.of(argument instanceof AssignmentTree a ? a.getExpression() : argument);
            }
        }
        return Optional.empty();
    }

    private static String name(ExpressionTree argument) {
        return argument instanceof AssignmentTree a ? a.getVariable().toString() : "value";
    }

    private String apply() {
        StringBuilder text = new StringBuilder(source.text());
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(e -> text.replace(e.start(), e.end(), e.text()));
        return text.toString();
    }
}
