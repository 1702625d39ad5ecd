package dev.lintel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.lintel.processor.companion.Companion;

/** Writes the class that bears a type's companion. An interface is the smallest that there is. */
public final class CompanionWriter {

    private static final ClassName ANNOTATION = ClassName.get("dev.lintel", "Companion");

    private CompanionWriter() {}

    /** The source of the class, which nobody outside the type's package sees. */
    public static JavaFile write(Companion companion, Generated mark) {
        String name = Companion.nameFor(companion.type().name());
        int dot = name.lastIndexOf('.');
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ANNOTATION);
        companion.pieces().forEach(piece -> annotation.addMember("value", "$S", piece));
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(name.substring(dot + 1)).addAnnotation(annotation.build());
        mark.addTo(type);
        return JavaFile.builder(name.substring(0, Math.max(dot, 0)), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }
}
