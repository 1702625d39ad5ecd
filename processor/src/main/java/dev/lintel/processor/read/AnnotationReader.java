package dev.lintel.processor.read;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Annotations as plain data, with the values that the source gives. A value that is not of the type that its annotation asks for, as
 * Eclipse's compiler hands it over, counts as one that is missing: the compiler reports both.
 */
final class AnnotationReader extends SimpleAnnotationValueVisitor14<AnnotationValue, TypeMirror> {

    private static final AnnotationValue MISSING = new AnnotationValue.ClassLiteral(new JavaType.Missing("?"));

    private final Elements elements;
    private final TypeNames types;
    private final Map<TypeElement, String> names = new HashMap<>();
    private final Map<String, Boolean> stays = new HashMap<>();

    AnnotationReader(Elements elements, TypeNames types) {
        this.elements = elements;
        this.types = types;
    }

    /** Those of several lists, each type once; the first one counts. */
    @SafeVarargs
    final Annotations read(List<? extends AnnotationMirror>... lists) {
        Map<String, Annotation> all = new LinkedHashMap<>();
        for (List<? extends AnnotationMirror> mirrors : lists) {
            for (AnnotationMirror mirror : mirrors) {
                if (stays(mirror)) {
                    Annotation annotation = read(mirror);
                    all.putIfAbsent(annotation.type(), annotation);
                }
            }
        }
        return all.isEmpty() ? Annotations.NONE : new Annotations(new ArrayList<>(all.values()));
    }

    /** The binary name of an annotation's type. */
    String name(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return names.computeIfAbsent(type, t -> elements.getBinaryName(t).toString());
    }

    /**
     * Whether it is in class files too, so that it is there whatever a compile is given. {@code @SuppressWarnings} is read all
     * the same: somebody may think that it silences a check.
     */
    private boolean stays(AnnotationMirror mirror) {
        String name = name(mirror);
        Boolean known = stays.get(name);
        if (known == null) {
            known = name.equals("java.lang.SuppressWarnings") || !isOfSources(mirror);
            stays.put(name, known);
        }
        return known;
    }

    private static boolean isOfSources(AnnotationMirror mirror) {
        for (AnnotationMirror meta : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
            if (((TypeElement) meta.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals("java.lang.annotation.Retention")) {
                return meta.getElementValues().values().stream()
                        .anyMatch(v -> v.toString().endsWith("SOURCE"));
            }
        }
        return false;
    }

    private Annotation read(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new HashMap<>();
        try {
            mirror.getElementValues()
                    .forEach((method, value) ->
                            values.put(method.getSimpleName().toString(), value.accept(this, method.getReturnType())));
        } catch (RuntimeException e) {
            // Eclipse's compiler throws where it cannot make a number or a boolean of a value.
            values.put("value", MISSING);
        }
        return new Annotation(name(mirror), values);
    }

    @Override
    public AnnotationValue visitString(String value, TypeMirror asked) {
        // What cannot be resolved comes as this very string, whatever the value's type is.
        return value.equals("<error>") ? MISSING : object(asked, "java.lang.String", new AnnotationValue.Text(value));
    }

    @Override
    public AnnotationValue visitBoolean(boolean value, TypeMirror asked) {
        return asked.getKind() == TypeKind.BOOLEAN ? new AnnotationValue.Flag(value) : MISSING;
    }

    @Override
    public AnnotationValue visitChar(char value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Text(String.valueOf(value)));
    }

    @Override
    public AnnotationValue visitByte(byte value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Whole(value));
    }

    @Override
    public AnnotationValue visitShort(short value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Whole(value));
    }

    @Override
    public AnnotationValue visitInt(int value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Whole(value));
    }

    @Override
    public AnnotationValue visitLong(long value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Whole(value));
    }

    @Override
    public AnnotationValue visitFloat(float value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Text(Float.toString(value)));
    }

    @Override
    public AnnotationValue visitDouble(double value, TypeMirror asked) {
        return number(asked, new AnnotationValue.Text(Double.toString(value)));
    }

    @Override
    public AnnotationValue visitEnumConstant(VariableElement constant, TypeMirror asked) {
        AnnotationValue value =
                new AnnotationValue.Constant(constant.getSimpleName().toString());
        return constant.getEnclosingElement() instanceof TypeElement type
                ? object(asked, type.getQualifiedName(), value)
                : MISSING;
    }

    @Override
    public AnnotationValue visitType(TypeMirror type, TypeMirror asked) {
        return object(asked, "java.lang.Class", new AnnotationValue.ClassLiteral(types.of(type)));
    }

    @Override
    public AnnotationValue visitAnnotation(AnnotationMirror mirror, TypeMirror asked) {
        return object(asked, name(mirror.getAnnotationType().asElement()), new AnnotationValue.Nested(read(mirror)));
    }

    @Override
    public AnnotationValue visitArray(
            List<? extends javax.lang.model.element.AnnotationValue> values, TypeMirror asked) {
        if (!(asked instanceof ArrayType array)) {
            return MISSING;
        }
        List<AnnotationValue> all = new ArrayList<>(values.size());
        for (javax.lang.model.element.AnnotationValue value : values) {
            all.add(value.accept(this, array.getComponentType()));
        }
        return new AnnotationValue.Many(all);
    }

    @Override
    protected AnnotationValue defaultAction(Object value, TypeMirror asked) {
        return MISSING;
    }

    private static AnnotationValue number(TypeMirror asked, AnnotationValue value) {
        return asked.getKind().isPrimitive() && asked.getKind() != TypeKind.BOOLEAN ? value : MISSING;
    }

    /** @param type the qualified name of the value's type; of one that the compiler does not know, nothing can be said */
    private static AnnotationValue object(TypeMirror asked, CharSequence type, AnnotationValue value) {
        return switch (asked.getKind()) {
            case ERROR -> value;
            case DECLARED -> name(((DeclaredType) asked).asElement()).contentEquals(type) ? value : MISSING;
            default -> MISSING;
        };
    }

    private static Name name(Element type) {
        return ((TypeElement) type).getQualifiedName();
    }
}
