package dev.lintel.schema.diagram;

import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.History;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A schema as an entity relationship diagram of Mermaid's (https://mermaid.js.org/syntax/entityRelationshipDiagram.html), in a
 * Markdown file that code hosts render.
 *
 * <p>A relation reads from the referenced table to the referencing one. A solid line is an identifying relation: the foreign key is
 * part of the primary key.
 */
public final class ErDiagram {

    private ErDiagram() {}

    /** The diagram as a Markdown file; the same schema gives the same text. Histories, which nothing relates to, are left out. */
    public static String of(Schema schema) {
        StringBuilder text = new StringBuilder("# Tables\n\n```mermaid\nerDiagram\n");
        Set<QualifiedName> histories = History.in(schema);
        for (Table table : schema.tables().values()) {
            if (!histories.contains(table.name())) {
                entity(table, text);
            }
        }
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                text.append("    ").append(relation(table, key)).append('\n');
            }
        }
        return text.append("```\n").toString();
    }

    private static void entity(Table table, StringBuilder text) {
        Keys keys = new Keys(table);
        text.append("    ").append(MermaidText.quoted(table.name().toString())).append(" {\n");
        for (Column column : table.columns()) {
            text.append("        ").append(attribute(column, keys)).append('\n');
        }
        text.append("    }\n");
    }

    private static String attribute(Column column, Keys keys) {
        String name = MermaidText.word(column.name().value());
        List<String> remarks = new ArrayList<>();
        if (!name.equals(column.name().value())) {
            remarks.add(column.name().value());
        }
        if (column.nullable()) {
            remarks.add("nullable");
        }
        String marks = String.join(", ", keys.marks(column.name()));
        return MermaidText.word(column.type().shortName()) + " " + name
                + (marks.isEmpty() ? "" : " " + marks)
                + (remarks.isEmpty() ? "" : " " + MermaidText.quoted(String.join(", ", remarks)));
    }

    /** {@code "users" ||..o{ "tasks" : "author_id"}. */
    private static String relation(Table child, ForeignKey key) {
        Keys keys = new Keys(child);
        boolean optional = key.columns().stream()
                .anyMatch(c -> child.column(c).map(Column::nullable).orElse(true));
        return MermaidText.quoted(key.table().toString()) + " "
                + (optional ? "|o" : "||")
                + (keys.identifies(key) ? "--" : "..")
                + (keys.isUnique(key.columns()) ? "o|" : "o{")
                + " " + MermaidText.quoted(child.name().toString()) + " : "
                + MermaidText.quoted(
                        key.columns().stream().map(Identifier::value).collect(Collectors.joining(", ")));
    }
}
