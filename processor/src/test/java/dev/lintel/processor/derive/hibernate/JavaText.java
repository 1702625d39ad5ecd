package dev.lintel.processor.derive.hibernate;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.AnnotationValue.ClassLiteral;
import dev.lintel.processor.mapping.AnnotationValue.Constant;
import dev.lintel.processor.mapping.AnnotationValue.Flag;
import dev.lintel.processor.mapping.AnnotationValue.Many;
import dev.lintel.processor.mapping.AnnotationValue.Nested;
import dev.lintel.processor.mapping.AnnotationValue.Text;
import dev.lintel.processor.mapping.AnnotationValue.Whole;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.JavaType.ArrayOf;
import dev.lintel.processor.mapping.JavaType.Declared;
import dev.lintel.processor.mapping.JavaType.Missing;
import dev.lintel.processor.mapping.JavaType.Primitive;
import dev.lintel.processor.mapping.JavaType.Variable;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.List;
import java.util.stream.Collectors;

/** Declarations as a source would say them, with the simple names of types. */
final class JavaText {

    private JavaText() {}

    static String of(Member member) {
        return before(member.annotations()) + of(member.type()) + " " + member.id();
    }

    static String of(TypeRecord type) {
        String superclass = type.superclass().map(s -> " extends " + of(s)).orElse("");
        return before(type.annotations()) + "class " + type.simpleName() + superclass;
    }

    private static String before(Annotations annotations) {
        return annotations.all().stream().map(a -> of(a) + " ").collect(Collectors.joining());
    }

    private static String of(Annotation annotation) {
        String values = annotation.values().entrySet().stream()
                .map(v -> (annotation.values().size() == 1 && v.getKey().equals("value") ? "" : v.getKey() + " = ")
                        + of(v.getValue()))
                .collect(Collectors.joining(", "));
        return "@" + simple(annotation.type()) + (values.isEmpty() ? "" : "(" + values + ")");
    }

    private static String of(AnnotationValue value) {
        if (value instanceof Text text) {
            return "\"" + text.value().replace("\"", "\\\"") + "\"";
        }
        if (value instanceof Whole whole) {
            return Long.toString(whole.value());
        }
        if (value instanceof Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof Constant constant) {
            return constant.name();
        }
        if (value instanceof ClassLiteral literal) {
            return of(literal.type()) + ".class";
        }
        if (value instanceof Nested nested) {
            return of(nested.annotation());
        }
        List<AnnotationValue> values = ((Many) value).values();
        String all = values.stream().map(JavaText::of).collect(Collectors.joining(", "));
        return values.size() == 1 ? all : "{" + all + "}";
    }

    private static String of(JavaType type) {
        if (type instanceof Primitive primitive) {
            return primitive.name();
        }
        if (type instanceof ArrayOf array) {
            return of(array.component()) + "[]";
        }
        if (type instanceof Variable variable) {
            return variable.name();
        }
        if (type instanceof Missing missing) {
            return missing.text();
        }
        Declared declared = (Declared) type;
        String arguments = declared.arguments().stream().map(JavaText::of).collect(Collectors.joining(", "));
        return simple(declared.name()) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
