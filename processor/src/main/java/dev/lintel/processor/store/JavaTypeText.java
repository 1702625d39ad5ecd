package dev.lintel.processor.store;

import dev.lintel.processor.mapping.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A Java type as text, nearly as a source writes it: {@code java.util.List<java.lang.String>}, {@code int}, {@code ?T}. */
final class JavaTypeText {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

    private final String text;
    private int at;

    private JavaTypeText(String text) {
        this.text = text;
    }

    static String write(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.name();
        }
        if (type instanceof JavaType.ArrayOf array) {
            return write(array.component()) + "[]";
        }
        if (type instanceof JavaType.Variable variable) {
            return "?" + variable.name();
        }
        if (type instanceof JavaType.Missing missing) {
            return "!" + missing.text();
        }
        JavaType.Declared declared = (JavaType.Declared) type;
        if (declared.arguments().isEmpty()) {
            return declared.name();
        }
        List<String> arguments =
                declared.arguments().stream().map(JavaTypeText::write).toList();
        return declared.name() + "<" + String.join(",", arguments) + ">";
    }

    static JavaType read(String text) {
        return new JavaTypeText(text).type();
    }

    private JavaType type() {
        int start = at;
        while (at < text.length() && "<>,[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at);
        JavaType type;
        if (PRIMITIVES.contains(name)) {
            type = new JavaType.Primitive(name);
        } else if (name.startsWith("?")) {
            type = new JavaType.Variable(name.substring(1));
        } else if (name.startsWith("!")) {
            type = new JavaType.Missing(name.substring(1));
        } else {
            type = new JavaType.Declared(name, arguments());
        }
        while (text.startsWith("[]", at)) {
            type = new JavaType.ArrayOf(type);
            at += 2;
        }
        return type;
    }

    private List<JavaType> arguments() {
        List<JavaType> arguments = new ArrayList<>();
        if (at < text.length() && text.charAt(at) == '<') {
            do {
                at++;
                arguments.add(type());
            } while (at < text.length() && text.charAt(at) == ',');
            at++;
        }
        return arguments;
    }
}
