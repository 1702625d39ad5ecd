package dev.lintel.runtime.compiled;

import java.util.ArrayList;
import java.util.List;

/**
 * A field's descriptor or signature (JVM specification, 4.3.2 and 4.7.9.1) as {@code schema.json} spells the type: wildcards are their
 * upper bounds, and of a nested type only its own arguments count.
 */
final class SignatureText {

    private static final String OBJECT = "java.lang.Object";

    private final String signature;
    private int at;

    private SignatureText(String signature) {
        this.signature = signature;
    }

    static String of(String signature) {
        return new SignatureText(signature).type();
    }

    private String type() {
        char kind = signature.charAt(at++);
        return switch (kind) {
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'D' -> "double";
            case 'F' -> "float";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'S' -> "short";
            case 'Z' -> "boolean";
            case '[' -> type() + "[]";
            case 'T' -> "?" + upTo(";");
            case 'L' -> declared();
            // A class literal of void, of which no mapping knows more than of an object.
            default -> OBJECT;
        };
    }

    private String declared() {
        String name = upTo("<;.");
        String arguments = arguments();
        while (signature.charAt(at - 1) == '.') {
            name += "$" + upTo("<;.");
            arguments = arguments();
        }
        return name.replace('/', '.') + arguments;
    }

    /** The name that ends at one of these characters, which is passed over. */
    private String upTo(String ends) {
        int start = at;
        while (ends.indexOf(signature.charAt(at)) < 0) {
            at++;
        }
        return signature.substring(start, at++);
    }

    private String arguments() {
        if (signature.charAt(at - 1) != '<') {
            return "";
        }
        List<String> arguments = new ArrayList<>();
        while (signature.charAt(at) != '>') {
            arguments.add(argument());
        }
        at += 2;
        return "<" + String.join(",", arguments) + ">";
    }

    private String argument() {
        switch (signature.charAt(at)) {
            case '*':
                at++;
                return OBJECT;
            case '-':
                at++;
                type();
                return OBJECT;
            case '+':
                at++;
                return type();
            default:
                return type();
        }
    }
}
