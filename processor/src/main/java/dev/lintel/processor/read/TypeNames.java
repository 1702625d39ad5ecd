package dev.lintel.processor.read;

import dev.lintel.processor.mapping.JavaType;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** The compiler's types to ours. Its own {@code toString} differs between compilers, so nothing leans on that. */
final class TypeNames extends SimpleTypeVisitor14<JavaType, Void> {

    private final Elements elements;

    TypeNames(Elements elements) {
        this.elements = elements;
    }

    JavaType of(TypeMirror type) {
        return type.accept(this, null);
    }

    @Override
    public JavaType visitPrimitive(PrimitiveType type, Void unused) {
        return new JavaType.Primitive(
                switch (type.getKind()) {
                    case BOOLEAN -> "boolean";
                    case BYTE -> "byte";
                    case SHORT -> "short";
                    case INT -> "int";
                    case LONG -> "long";
                    case CHAR -> "char";
                    case FLOAT -> "float";
                    default -> "double";
                });
    }

    @Override
    public JavaType visitArray(ArrayType type, Void unused) {
        return new JavaType.ArrayOf(of(type.getComponentType()));
    }

    @Override
    public JavaType visitError(ErrorType type, Void unused) {
        return new JavaType.Missing(type.asElement().getSimpleName().toString());
    }

    @Override
    public JavaType visitDeclared(DeclaredType type, Void unused) {
        String name = elements.getBinaryName((TypeElement) type.asElement()).toString();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return new JavaType.Declared(
                name,
                arguments.isEmpty()
                        ? List.of()
                        : arguments.stream().map(this::of).toList());
    }

    @Override
    public JavaType visitTypeVariable(TypeVariable type, Void unused) {
        return new JavaType.Variable(type.asElement().getSimpleName().toString());
    }

    @Override
    public JavaType visitWildcard(WildcardType type, Void unused) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? JavaType.of("java.lang.Object") : of(bound);
    }

    @Override
    public JavaType visitIntersection(IntersectionType type, Void unused) {
        return of(type.getBounds().get(0));
    }

    @Override
    protected JavaType defaultAction(TypeMirror type, Void unused) {
        return JavaType.of("java.lang.Object");
    }
}
