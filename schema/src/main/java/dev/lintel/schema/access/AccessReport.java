package dev.lintel.schema.access;

import dev.lintel.schema.model.Index;
import dev.lintel.schema.name.QualifiedName;
import java.util.List;

/** Which index serves which query, as a part of a Markdown document. */
public record AccessReport(List<Row> rows) {

    /**
     * A query.
     *
     * @param title what it is called; may be blank
     * @param sql its conditions and its order
     */
    public record Row(QualifiedName table, String title, String sql, Serving serving) {}

    public AccessReport {
        rows = List.copyOf(rows);
    }

    /** A heading and a table; empty where there are no queries. */
    public String markdown() {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder("\n# Access patterns\n\n| table | query | served by |\n| --- | --- | --- |\n");
        for (Row row : rows) {
            String title = row.title().isBlank() ? "" : cell(row.title()) + ": ";
            text.append("| ")
                    .append(cell(row.table().toString()))
                    .append(" | ")
                    .append(title)
                    .append('`')
                    .append(cell(row.sql()))
                    .append("` | ")
                    .append(by(row.serving()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String by(Serving serving) {
        String index = serving.index()
                .map(Index::name)
                .map(n -> '`' + cell(n.value()) + '`')
                .orElse("");
        return switch (serving.outcome()) {
            case SERVED -> index;
            case MISORDERED -> index + ", with its columns in the wrong order";
            case UNSERVED, WITHOUT_GIN -> "no index";
            case UNKNOWN -> "–";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
