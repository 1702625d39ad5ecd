package dev.lintel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.Constraint;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.sql.Definitions;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of one table: its name, its columns, its constraints and indexes, in this order. */
final class TableConstants {

    private final TypeSpec.Builder type;
    private final Set<String> taken = new HashSet<>();

    private TableConstants(TypeSpec.Builder type) {
        this.type = type;
    }

    static void addTo(TypeSpec.Builder type, Table table) {
        TableConstants constants = new TableConstants(type);
        constants.add("TABLE", table.name().quoted(), "The table.");
        for (Column column : table.columns()) {
            constants.add(column.name().value(), column.name().quoted(), JavadocText.code(Definitions.column(column)));
        }
        for (Constraint constraint : table.constraints()) {
            constants.add(
                    constraint.name().value(),
                    constraint.name().value(),
                    JavadocText.code(Definitions.constraint(constraint)));
        }
        for (Index index : table.indexes()) {
            constants.add(
                    index.name().value(),
                    index.name().value(),
                    JavadocText.code(Definitions.index(table.name(), index, false)));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private void add(String name, String value, String documentation) {
        String constant = JavaNames.identifier(name.toUpperCase(Locale.ROOT));
        while (!taken.add(constant)) {
            constant += "_";
        }
        type.addField(FieldSpec.builder(
                        ClassName.get(String.class), constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", documentation)
                .initializer("$S", value)
                .build());
    }
}
