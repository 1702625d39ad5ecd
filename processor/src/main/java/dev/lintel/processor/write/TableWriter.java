package dev.lintel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.schema.model.Table;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Writes the names of an entity's tables as constants, so that an application can use them in SQL and can tell which
 * constraint a {@code SQLException} speaks of.
 */
public final class TableWriter {

    private TableWriter() {}

    /** The name of an entity's class of constants: {@code TaskTable}, of a nested entity {@code Order_ItemTable}. */
    public static ClassName name(String entity) {
        int dot = entity.lastIndexOf('.');
        return ClassName.get(
                entity.substring(0, Math.max(dot, 0)), entity.substring(dot + 1).replace('$', '_') + "Table");
    }

    /**
     * The class of constants of an entity. Its secondary, join and collection tables are nested in it.
     *
     * @param entityTable one of the derivation's tables, of the kind {@link DerivedTable.Kind#ENTITY}
     */
    public static JavaFile write(Derivation derivation, DerivedTable entityTable, Generated mark) {
        String entity = entityTable.owner();
        ClassName name = name(entity);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "$L",
                        "The table of " + JavadocText.code(entity.replace('$', '.'))
                                + ". Names of tables and columns are written as SQL has to write them, names of\n"
                                + "constraints and indexes as the server reports them.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        mark.addTo(type);
        TableConstants.addTo(type, table(derivation, entityTable));
        for (DerivedTable part : derivation.tables()) {
            if (part.owner().equals(entity) && isPart(part.kind())) {
                type.addType(part(table(derivation, part)));
            }
        }
        return JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static boolean isPart(DerivedTable.Kind kind) {
        return kind == DerivedTable.Kind.SECONDARY
                || kind == DerivedTable.Kind.JOIN
                || kind == DerivedTable.Kind.COLLECTION;
    }

    private static Table table(Derivation derivation, DerivedTable table) {
        return derivation
                .schema()
                .table(table.name())
                .orElseThrow(() -> new IllegalArgumentException(table.name() + " is not in the schema"));
    }

    private static TypeSpec part(Table table) {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        camelCase(table.name().name().value()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        TableConstants.addTo(type, table);
        return type.build();
    }

    /** {@code task_labels} as a class's name: {@code TaskLabels}. */
    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            if (!word.isEmpty()) {
                camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return JavaNames.identifier(camel.toString());
    }
}
