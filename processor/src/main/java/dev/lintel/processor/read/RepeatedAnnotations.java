package dev.lintel.processor.read;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Points at annotations that are repeated without their container. Javac's messager looks for the container, finds none in the
 * source, and points at the class; its trees know better. Other compilers, and environments that wrap javac's, are left alone.
 */
public final class RepeatedAnnotations {

    private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";
    private static final List<String> CONTAINERS = List.of("$List", "$Container", "s");

    private final ProcessingEnvironment environment;
    private final boolean isJavac;
    private @Nullable AnnotationTrees trees;

    public RepeatedAnnotations(ProcessingEnvironment environment) {
        this.environment = environment;
        this.isJavac = environment.getClass().getName().equals(JAVAC);
    }

    /**
     * Prints at an annotation that is repeated, or at a value in it.
     *
     * @param path the way into an element's annotations, as a place has it
     * @return whether it could: not where the annotation stands alone, or in a container that the source has
     */
    public boolean print(Kind kind, String message, Element element, List<String> path) {
        boolean isContained = isJavac && path.size() > 2 && path.get(1).equals("value");
        String annotation = isContained ? contained(path.get(0)) : "";
        if (annotation.isEmpty()) {
            return false;
        }
        if (trees == null) {
            trees = new AnnotationTrees(environment);
        }
        return trees.print(kind, message, element, annotation, path.subList(2, path.size()));
    }

    /** The simple name of what a container holds, by the ways in which containers are named; empty for no container. */
    private static String contained(String type) {
        for (String suffix : CONTAINERS) {
            if (type.endsWith(suffix)) {
                String name = type.substring(0, type.length() - suffix.length());
                return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
            }
        }
        return "";
    }
}
