package dev.lintel.processor.write;

import javax.lang.model.SourceVersion;

/** Names of SQL as names of Java. */
final class JavaNames {

    private JavaNames() {}

    /** The name with an underscore for each character that Java does not take. */
    static String identifier(String name) {
        StringBuilder identifier = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            identifier.append(Character.isJavaIdentifierPart(name.charAt(i)) ? name.charAt(i) : '_');
        }
        if (identifier.isEmpty()
                || !Character.isJavaIdentifierStart(identifier.charAt(0))
                || SourceVersion.isKeyword(identifier)) {
            identifier.insert(0, '_');
        }
        // A single underscore is a keyword.
        return identifier.length() == 1 && identifier.charAt(0) == '_' ? "__" : identifier.toString();
    }
}
