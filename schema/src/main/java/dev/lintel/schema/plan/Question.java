package dev.lintel.schema.plan;

import dev.lintel.schema.diff.Diff;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What only a person can answer.
 *
 * @param id the id of the check that it belongs to: {@link #POSSIBLE_RENAME}, {@link #ENUM_VALUE_REMOVED} or
 *     {@link #MISSING_BACKFILL}
 * @param subject where it is answered
 * @param what what is unclear, in one sentence without its full stop
 * @param code what answers it, written at the subject; empty where that depends on what is meant
 * @param answer how the source answers it, in words
 * @param command how the command that writes the revision is told; empty where it cannot be
 */
public record Question(
        String id, Subject subject, String what, Optional<String> code, String answer, Optional<String> command) {

    public static final String POSSIBLE_RENAME = "possible-rename";
    public static final String ENUM_VALUE_REMOVED = "enum-value-removed";
    public static final String MISSING_BACKFILL = "missing-backfill";

    static final String ALLOW_DROP = "lintel revision --allow-drop ";

    /**
     * A table, a column of it, an enum type, or a value of it.
     *
     * @param name of the table or of the native enum type
     * @param column the column; empty for a table or an enum type
     * @param label the stored value of an enum; empty where it is about none in particular
     */
    public record Subject(QualifiedName name, Optional<ColumnName> column, Optional<String> label) {

        static Subject table(QualifiedName table) {
            return new Subject(table, Optional.empty(), Optional.empty());
        }

        static Subject column(ColumnName column) {
            return new Subject(column.table(), Optional.of(column), Optional.empty());
        }

        private String written() {
            return label.isPresent() ? "the new constant" : column.isPresent() ? "the new attribute" : "the entity";
        }
    }

    /**
     * One about a rename.
     *
     * @param old what the source says the subject was called
     * @param drop what goes where it is none
     */
    static Question ofRename(Subject subject, String what, String old, String drop) {
        String code = renamedFrom(old);
        return new Question(
                POSSIBLE_RENAME,
                subject,
                what,
                Optional.of(code),
                code + " on " + subject.written(),
                Optional.of(ALLOW_DROP + drop));
    }

    /** The annotation that says what something was called. */
    static String renamedFrom(String old) {
        return "@RenamedFrom(\"" + old.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
    }

    /** All ways to answer it, for who reads this far from the sources. */
    public String answers() {
        return command.map(c -> answer + ", or " + c).orElse(answer);
    }

    /** The questions of the way from one schema to another; see {@link Plan#between} for the drops. */
    public static List<Question> between(Schema before, Schema after, Hints hints, Set<String> drops) {
        return about(before, after, hints, Diff.between(before, after, hints), drops);
    }

    /**
     * The questions of a plan.
     *
     * @param drops tables, columns as {@code table.column}, and values as {@code type.value}, that may go
     */
    static List<Question> about(
            Schema before, Schema after, Hints hints, List<Operation> operations, Set<String> drops) {
        List<Question> questions = new ArrayList<>();
        questions.addAll(new PossibleRenames(before, after, hints, operations, drops).questions());
        questions.addAll(PossibleAttributeRenames.between(before, after, hints, drops));
        questions.addAll(new EnumValues(before, after, hints, operations, drops).questions());
        // Whether a column is a new one at all comes before what its rows are to hold.
        for (Question missing : MissingBackfills.in(operations, after, hints)) {
            if (questions.stream().noneMatch(q -> q.subject().equals(missing.subject()))) {
                questions.add(missing);
            }
        }
        return questions;
    }
}
