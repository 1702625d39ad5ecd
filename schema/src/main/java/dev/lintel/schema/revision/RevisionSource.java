package dev.lintel.schema.revision;

import dev.lintel.schema.op.JavaText;
import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.plan.Change;
import dev.lintel.schema.plan.Phase;
import dev.lintel.schema.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A revision as a Java source, as a person would have written it.
 *
 * @param id its id
 * @param className the name of its class: {@code R8c1f2a9d4e77_AddPriorityToTasks}
 * @param text the source
 */
public record RevisionSource(String id, String className, String text) {

    private static final int WIDTH = 120;
    private static final Pattern ELEMENT = Pattern.compile(
            "\\b(?:attribute|column|comment|compositeColumn|compositeType|primaryKey|unique|check|foreignKey|index|oldName|trigger|value|row|type|enumColumn)\\(");

    /**
     * The revision of a plan.
     *
     * @param packageName its package; empty for the unnamed one
     * @param parents the ids that it revises, sorted
     * @param message what it does, in a few words
     */
    public static RevisionSource of(String packageName, List<String> parents, String message, Plan plan) {
        return write(
                packageName,
                parents,
                message,
                plan.phase(),
                sentence(message) + " Verdict: " + plan.verdict().words() + "; "
                        + plan.verdict().meaning() + "." + inUtc(plan)
                        + (plan.phase() == Phase.CONTRACT
                                ? " Run it after the last process of the code before is gone."
                                : ""),
                plan.upgrade(),
                plan.downgrade());
    }

    /** What nobody has said, and what decides which moments the rows mean. */
    private static String inUtc(Plan plan) {
        return plan.changes().stream()
                .map(Change::operation)
                .filter(o -> o instanceof ReplaceColumnType change && change.isInUtcUnasked())
                .map(ReplaceColumnType.class::cast)
                .map(c -> " Times in " + c.table() + "." + c.column().name() + " are taken for UTC; @Backfill(\""
                        + c.column().name() + " AT TIME ZONE '…'\") says another zone.")
                .collect(Collectors.joining());
    }

    /** A revision that says nothing yet: to be written by hand, or a merge. */
    public static RevisionSource empty(String packageName, List<String> parents, String message) {
        return write(packageName, parents, message, Phase.EXPAND, sentence(message), List.of(), List.of());
    }

    private static RevisionSource write(
            String packageName,
            List<String> parents,
            String message,
            Phase phase,
            String doc,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        String content = body(upgrade) + "\n" + body(downgrade);
        String id = RevisionId.of(parents, upgrade.isEmpty() ? message + content : content);
        Body up = new Body("upgrade", upgrade);
        Body down = new Body("downgrade", downgrade);
        String className = "R" + id + "_" + camelCase(message);
        String text = (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
                + imports(content)
                + """
                %s
                @Revision(id = "%s"%s, message = %s%s)
                final class %s implements Migration {

                    @Override
                    public void upgrade(Operations op) {%s}
                %s
                    @Override
                    public void downgrade(Operations op) {%s}
                %s}
                """.formatted(
                                javadoc(doc),
                                id,
                                revises(parents),
                                JavaText.literal(message.replaceAll("\\R", " ")),
                                phase == Phase.CONTRACT ? ", phase = Revision.Phase.CONTRACT" : "",
                                className,
                                block(up.text()),
                                methods(up),
                                block(down.text()),
                                methods(down));
        return new RevisionSource(id, className, text);
    }

    /**
     * A comment on one line, or, where that is too long, on several. A backslash in it could begin a Unicode escape, which javac
     * reads in comments too.
     */
    private static String javadoc(String sentences) {
        String doc = sentences
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
        if (doc.length() + "/**  */".length() <= WIDTH) {
            return "/** " + doc + " */";
        }
        StringBuilder lines = new StringBuilder("/**");
        int length = WIDTH;
        for (String word : doc.split(" ")) {
            if (length + word.length() + 1 > WIDTH) {
                lines.append("\n *");
                length = " *".length();
            }
            lines.append(' ').append(word);
            length += word.length() + 1;
        }
        return lines.append("\n */").toString();
    }

    private static String imports(String content) {
        String used = """
                import dev.lintel.runtime.migration.Migration;
                import dev.lintel.runtime.migration.Operations;
                import dev.lintel.runtime.migration.Revision;
                """;
        return (ELEMENT.matcher(content).find() ? "import static dev.lintel.runtime.migration.Elements.*;\n\n" : "")
                + used
                + (content.contains("List.of(") ? "import java.util.List;\n" : "")
                + "\n";
    }

    private static String revises(List<String> parents) {
        if (parents.isEmpty()) {
            return "";
        }
        String ids = parents.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(", "));
        return ", revises = " + (parents.size() == 1 ? ids : "{" + ids + "}");
    }

    private static String body(List<Operation> operations) {
        return operations.stream().map(o -> "op." + o.java() + ";\n").collect(Collectors.joining());
    }

    private static String block(String body) {
        return body.isEmpty()
                ? ""
                : "\n"
                        + body.lines()
                                .map(l -> l.isEmpty() ? "\n" : "        " + l + "\n")
                                .collect(Collectors.joining())
                        + "    ";
    }

    private static String methods(Body body) {
        return body.parts().stream()
                .map(part -> "\n"
                        + part.lines()
                                .map(l -> l.isEmpty() ? "\n" : "    " + l + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String sentence(String message) {
        if (message.isEmpty()) {
            return "A change of the schema.";
        }
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** {@code add priority to tasks} as {@code AddPriorityToTasks}; what no Java name can have is left out. */
    private static String camelCase(String message) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int c : (Iterable<Integer>) message.codePoints()::iterator) {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                name.appendCodePoint(start ? Character.toUpperCase(c) : c);
                start = false;
            } else {
                start = true;
            }
        }
        String camelCase = name.length() > 60 ? name.substring(0, 60) : name.toString();
        return Optional.of(camelCase).filter(n -> !n.isEmpty()).orElse("Revision");
    }
}
