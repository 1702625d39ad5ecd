package dev.lintel.processor.derive;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that a test holds as text: package-private types, as many as it likes. */
final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String text) {
        super(URI.create("string:///Model.java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
