package dev.lintel.processor.check.fix;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the imports that pasted code needs, as an editor does. */
final class Imports {

    private static final Pattern TYPE = Pattern.compile("(?<![.\\w\"])[A-Z]\\w*");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final List<String> PACKAGES = List.of(
            "dev.lintel",
            "jakarta.persistence",
            "java.math",
            "java.time",
            "java.util",
            "jakarta.validation.constraints",
            "org.hibernate.annotations",
            "org.hibernate.type");

    private Imports() {}

    /** On the line of the package, so that no line moves. */
    static String add(String text, String code) {
        StringBuilder imports = new StringBuilder();
        Matcher types = TYPE.matcher(STRING.matcher(code).replaceAll(""));
        TreeSet<String> names = new TreeSet<>();
        while (types.find()) {
            names.add(types.group());
        }
        for (String name : names) {
            Optional<Class<?>> type = find(name);
            boolean isKnown = text.matches(
                    "(?s).*(import [\\w.]+\\." + name + ";|(class|enum|record|interface) " + name + "\\b).*");
            if (type.isPresent() && !isKnown) {
                imports.append(" import ").append(type.get().getName()).append(';');
            }
        }
        int end = text.startsWith("package ") ? text.indexOf(';') + 1 : 0;
        return text.substring(0, end) + imports + text.substring(end);
    }

    static Optional<Class<?>> find(String simpleName) {
        for (String name : PACKAGES) {
            try {
                return Optional.of(Class.forName(name + "." + simpleName, false, Imports.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
