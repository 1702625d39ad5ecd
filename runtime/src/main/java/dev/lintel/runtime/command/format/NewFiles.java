package dev.lintel.runtime.command.format;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a new revision.
 *
 * @param id its id
 * @param files in the order in which they are to be shown
 * @param asksForReasons whether it loses data, and a person has to write into it why that is right
 */
public record NewFiles(String id, List<NewFile> files, boolean asksForReasons) {

    /** One of them. */
    public record NewFile(Path path, String text) {}

    public NewFiles {
        files = List.copyOf(files);
    }
}
