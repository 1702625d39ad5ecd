package dev.lintel.processor.read;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Whether the compiler has a type from a source or from a class file. */
public final class Origins {

    private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";
    private static final String ECLIPSE = "org.eclipse.";

    private final ProcessingEnvironment environment;
    private final Predicate<String> hasClass;
    private final Optional<Method> fileOf = fileOf();
    private final String compiler;
    private @Nullable SourceTrees trees;

    /** @param hasClass whether the class file of a type is in the output, by the type's binary name */
    public Origins(ProcessingEnvironment environment, Predicate<String> hasClass) {
        this.environment = environment;
        this.hasClass = hasClass;
        this.compiler = environment.getClass().getName();
    }

    /** {@code Elements.getFileObjectOf}, which there is since Java 18. */
    private static Optional<Method> fileOf() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it is a source. On Java 17 javac's trees tell it, and Eclipse's compiler is not given class files. Gradle hides
     * the trees, and deletes the class files of what it compiles.
     */
    public boolean isSource(TypeElement type) {
        if (fileOf.isPresent()) {
            try {
                return fileOf.get().invoke(environment.getElementUtils(), type) instanceof JavaFileObject file
                        && file.getKind() == JavaFileObject.Kind.SOURCE;
            } catch (ReflectiveOperationException | RuntimeException e) {
                return isAlone(type);
            }
        }
        if (compiler.equals(JAVAC)) {
            if (trees == null) {
                trees = new SourceTrees(environment);
            }
            return trees.has(type);
        }
        return compiler.startsWith(ECLIPSE) || isAlone(type);
    }

    private boolean isAlone(TypeElement type) {
        return !hasClass.test(environment.getElementUtils().getBinaryName(type).toString());
    }
}
