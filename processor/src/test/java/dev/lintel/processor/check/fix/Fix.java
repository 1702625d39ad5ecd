package dev.lintel.processor.check.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The code of a message, read by its shape: values for the annotation that the message points at, or annotations for the
 * declaration, or the declaration's new type and name, or both of these.
 *
 * @param source the code, made a class of its own
 * @param values the annotation that stands for the values, if that is the shape
 * @param annotations what the declaration has to have
 * @param declaration the new declaration, if that is the shape
 */
record Fix(
        Source source,
        Optional<AnnotationTree> values,
        List<? extends AnnotationTree> annotations,
        Optional<Tree> declaration) {

    static Fix of(String code) {
        return Stream.of(asValues(code), asMember(code), asAnnotations(code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code that can be pasted: " + code));
    }

    private static Optional<Fix> asValues(String code) {
        return code.startsWith("@")
                ? Optional.empty()
                : Source.parse("class X { @A(" + code + ") Object x; }").map(s -> {
                    AnnotationTree values = annotations(only(s)).get(0);
                    boolean isNamed = values.getArguments().stream().allMatch(a -> a.getKind() == Tree.Kind.ASSIGNMENT);
                    return isNamed ? new Fix(s, Optional.of(values), List.of(), Optional.empty()) : null;
                });
    }

    private static Optional<Fix> asMember(String code) {
        String member = code.endsWith(")") && !code.startsWith("@") ? code + " { return null; }" : code + ";";
        return Source.parse("class X { " + member + " }")
                .filter(s -> only(s) instanceof VariableTree || only(s) instanceof MethodTree)
                .map(s -> new Fix(s, Optional.empty(), annotations(only(s)), Optional.of(only(s))));
    }

    private static Optional<Fix> asAnnotations(String code) {
        return Source.parse("class X { " + code + " Object x; }")
                .map(s -> new Fix(s, Optional.empty(), annotations(only(s)), Optional.empty()));
    }

    private static Tree only(Source source) {
        return ((ClassTree) source.unit().getTypeDecls().get(0))
                .getMembers().stream()
                        .filter(m -> source.start(m) >= 0)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        return Source.modifiers(declaration).getAnnotations();
    }

    /** The type of the new declaration. */
    static Tree type(Tree declaration) {
        return declaration instanceof VariableTree variable
                ? variable.getType()
                : ((MethodTree) declaration).getReturnType();
    }
}
