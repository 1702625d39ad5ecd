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
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Annotations as plain data, with the values that the source gives. */
final class AnnotationReader extends SimpleAnnotationValueVisitor14<AnnotationValue, Void> {

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
        mirror.getElementValues()
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value.accept(this, null)));
        return new Annotation(name(mirror), values);
    }

    @Override
    public AnnotationValue visitString(String value, Void unused) {
        // What cannot be resolved comes as this very string, whatever the value's type is.
        return value.equals("<error>") ? MISSING : new AnnotationValue.Text(value);
    }

    @Override
    public AnnotationValue visitBoolean(boolean value, Void unused) {
        return new AnnotationValue.Flag(value);
    }

    @Override
    public AnnotationValue visitChar(char value, Void unused) {
        return new AnnotationValue.Text(String.valueOf(value));
    }

    @Override
    public AnnotationValue visitByte(byte value, Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitShort(short value, Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitInt(int value, Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitLong(long value, Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitFloat(float value, Void unused) {
        return new AnnotationValue.Text(Float.toString(value));
    }

    @Override
    public AnnotationValue visitDouble(double value, Void unused) {
        return new AnnotationValue.Text(Double.toString(value));
    }

    @Override
    public AnnotationValue visitEnumConstant(VariableElement constant, Void unused) {
        return new AnnotationValue.Constant(constant.getSimpleName().toString());
    }

    @Override
    public AnnotationValue visitType(TypeMirror type, Void unused) {
        return new AnnotationValue.ClassLiteral(types.of(type));
    }

    @Override
    public AnnotationValue visitAnnotation(AnnotationMirror mirror, Void unused) {
        return new AnnotationValue.Nested(read(mirror));
    }

    @Override
    public AnnotationValue visitArray(List<? extends javax.lang.model.element.AnnotationValue> values, Void unused) {
        List<AnnotationValue> all = new ArrayList<>(values.size());
        for (javax.lang.model.element.AnnotationValue value : values) {
            all.add(value.accept(this, null));
        }
        return new AnnotationValue.Many(all);
    }

    @Override
    protected AnnotationValue defaultAction(Object value, Void unused) {
        return MISSING;
    }
}
