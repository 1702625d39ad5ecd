package dev.lintel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the JPA converter of an enum that bears {@code @Enum}: from its constants to the values that the database holds, and
 * back. It applies itself to every attribute of the type ({@code autoApply}, Jakarta Persistence 3.2, section 3.10).
 */
public final class ConverterWriter {

    private static final String JPA = "jakarta.persistence";
    private static final ClassName STRING = ClassName.get(String.class);

    private ConverterWriter() {}

    /** Whether there is a converter for the enum: it has constants, and no two of them the same value. */
    public static boolean isWritable(TypeRecord type) {
        Set<String> labels = new HashSet<>();
        for (EnumConstant constant : type.constants()) {
            if (!labels.add(StoredEnum.label(type, constant))) {
                return false;
            }
        }
        return !labels.isEmpty();
    }

    /** The name of an enum's converter: {@code PriorityConverter}, of a nested enum {@code Task_PriorityConverter}. */
    public static ClassName name(ClassName enumName) {
        return ClassName.get(enumName.packageName(), String.join("_", enumName.simpleNames()) + "Converter");
    }

    /**
     * Writes the converter.
     *
     * @param enumName the enum's name, since a record does not tell a dollar in a name from a nested type
     * @param isPublic whether the enum can be seen from every package
     */
    public static JavaFile write(TypeRecord type, ClassName enumName, boolean isPublic, Generated mark) {
        ClassName name = name(enumName);
        TypeSpec.Builder converter = TypeSpec.classBuilder(name);
        mark.addTo(converter);
        converter
                .addJavadoc(
                        "Stores {@link $T} as text. Its values are what {@code @Label} says, or the names in lower case.\n",
                        enumName)
                .addAnnotation(AnnotationSpec.builder(ClassName.get(JPA, "Converter"))
                        .addMember("autoApply", "true")
                        .build())
                .addModifiers(
                        isPublic ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL} : new Modifier[] {Modifier.FINAL})
                .addSuperinterface(
                        ParameterizedTypeName.get(ClassName.get(JPA, "AttributeConverter"), enumName, STRING))
                .addMethod(toDatabase(type, enumName))
                .addMethod(toAttribute(type, enumName));
        return JavaFile.builder(name.packageName(), converter.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static MethodSpec toDatabase(TypeRecord type, ClassName enumName) {
        CodeBlock.Builder code = nullStaysNull("constant");
        code.add("return switch (constant) {\n").indent();
        for (EnumConstant constant : type.constants()) {
            code.add("case $L -> $S;\n", constant.name(), StoredEnum.label(type, constant));
        }
        code.unindent().add("};\n");
        return MethodSpec.methodBuilder("convertToDatabaseColumn")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addParameter(enumName, "constant")
                .addCode(code.build())
                .build();
    }

    private static MethodSpec toAttribute(TypeRecord type, ClassName enumName) {
        List<EnumConstant> constants = type.constants();
        CodeBlock.Builder code = nullStaysNull("stored");
        code.add("return switch (stored) {\n").indent();
        for (EnumConstant constant : constants) {
            code.add("case $S", StoredEnum.label(type, constant));
            oldLabel(type, constant).ifPresent(old -> code.add(", $S", old));
            code.add(" -> $T.$L;\n", enumName, constant.name());
        }
        code.add(
                "default -> throw new $T($S + stored + $S);\n",
                IllegalArgumentException.class,
                "'",
                "' is not a stored value of " + enumName.canonicalName());
        code.unindent().add("};\n");
        return MethodSpec.methodBuilder("convertToEntityAttribute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(enumName)
                .addParameter(STRING, "stored")
                .addCode(code.build())
                .build();
    }

    /** The value that rows have until the migration gives them the new one, unless it stands for another constant by now. */
    private static Optional<String> oldLabel(TypeRecord type, EnumConstant constant) {
        Set<String> taken = new HashSet<>();
        for (EnumConstant other : type.constants()) {
            taken.add(StoredEnum.label(type, other));
            if (other.equals(constant)) {
                continue;
            }
            renamedFrom(type, other).ifPresent(taken::add);
        }
        return renamedFrom(type, constant).filter(old -> !taken.contains(old));
    }

    private static Optional<String> renamedFrom(TypeRecord type, EnumConstant constant) {
        return constant.annotations()
                .find(Lintel.RENAMED_FROM, type.place().member(constant.name()))
                .flatMap(r -> r.text("value"));
    }

    private static CodeBlock.Builder nullStaysNull(String parameter) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N == null)", parameter)
                .addStatement("return null")
                .endControlFlow();
    }
}
