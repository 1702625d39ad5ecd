package dev.lintel.schema.revision;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Plan;
import dev.lintel.schema.plan.Reversal;
import dev.lintel.schema.revision.part.Part;
import dev.lintel.schema.revision.part.Parts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A revision that another tool runs: what its files are made of, whichever tool that is.
 *
 * @param id the same that the revision in Java would have
 * @param parents the ids that it revises, sorted
 * @param message what it does, in a few words
 * @param verdict what it does to those who use the database; empty for one that is to be written by hand
 * @param parts what is recorded as done one by one
 */
public record SqlRevision(String id, List<String> parents, String message, String verdict, List<Part> parts) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

    public SqlRevision {
        parents = List.copyOf(parents);
        parts = List.copyOf(parts);
    }

    /** The revision of a plan, whose steps begin at a schema. */
    public static SqlRevision of(
            List<String> parents, String message, Plan plan, Schema before, PostgresVersion version) {
        return new SqlRevision(
                RevisionSource.of("", parents, message, plan).id(),
                parents,
                message,
                "Verdict: " + plan.verdict().words() + "; " + plan.verdict().meaning() + ".",
                Parts.of(Reversal.of(plan, before), version));
    }

    /** A revision without statements: to be written by hand. */
    public static SqlRevision empty(List<String> parents, String message) {
        return new SqlRevision(
                RevisionSource.empty("", parents, message).id(), parents, message, "", List.of(Part.EMPTY));
    }

    /** Its message as part of a file name: what stands safely there, in lower case. */
    public String slug(String separator) {
        String slug = WORDS.splitAsStream(message.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(separator));
        slug = slug.length() > LONGEST_NAME ? slug.substring(0, LONGEST_NAME) : slug;
        return slug.isEmpty() ? "revision" : slug;
    }

    /** Comments that say what it is, for people. */
    public String about() {
        return comment(message.strip() + (verdict.isEmpty() ? "" : ". " + verdict));
    }

    /**
     * A comment on a line of its own. It begins with a word that is no directive of any tool: a message may well begin with
     * "rollback".
     */
    public static String comment(String text) {
        return "-- Lintel: " + text.replaceAll("\\R", " ").strip() + "\n";
    }
}
