package dev.lintel.schema.revision.liquibase;

import dev.lintel.schema.revision.RevisionFile;
import dev.lintel.schema.revision.RevisionHeader;
import dev.lintel.schema.revision.SqlRevision;
import dev.lintel.schema.revision.part.Part;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A revision as a file of Liquibase's formatted SQL, with a changeset for each part. */
public final class LiquibaseFile {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})\\D.*");
    private static final int WIDTH = 4;

    private LiquibaseFile() {}

    /**
     * The file of a revision. Its name sorts after those that are numbered already, as {@code includeAll} sorts them, and bears the
     * revision's id, so that two branches do not write the same file.
     *
     * @param names the names of the files in the folder
     */
    public static RevisionFile of(SqlRevision revision, Collection<String> names) {
        RevisionHeader header = new RevisionHeader(revision.id(), revision.parents(), 1, 1);
        // With a path of its own, a changeset is the same wherever the file is read from.
        StringBuilder text = new StringBuilder("--liquibase formatted sql logicalFilePath:lintel/")
                .append(revision.id())
                .append(".sql\n")
                .append(header.line())
                .append(revision.about());
        int number = 1;
        for (Part part : revision.parts()) {
            text.append('\n').append(new Changeset(revision.id() + "-" + number++, part).text());
        }
        return new RevisionFile(next(names) + "-" + revision.id() + "-" + revision.slug("-") + ".sql", text.toString());
    }

    private static String next(Collection<String> names) {
        long last = 0;
        int width = WIDTH;
        for (String name : names) {
            Matcher number = NUMBER.matcher(name);
            if (number.matches() && Long.parseLong(number.group(1)) >= last) {
                last = Long.parseLong(number.group(1));
                width = number.group(1).length();
            }
        }
        return String.format(Locale.ROOT, "%0" + width + "d", last + 1);
    }
}
