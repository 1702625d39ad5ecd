package dev.lintel.runtime.command.format;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of new revisions.
 *
 * @param ids of the revisions, the head last
 * @param files in the order in which they are to be shown
 * @param asksForReasons whether data is lost, and a person has to write into it why that is right
 */
public record NewFiles(List<String> ids, List<NewFile> files, boolean asksForReasons) {

    /** No files. */
    static final NewFiles NONE = new NewFiles(List.of(), List.of(), false);

    /** One of them. */
    public record NewFile(Path path, String text) {}

    public NewFiles {
        ids = List.copyOf(ids);
        files = List.copyOf(files);
    }

    /** The id of the head. */
    public String id() {
        return ids.get(ids.size() - 1);
    }

    /** Whether the last revision has to wait until the code before is gone, and another one has not. */
    public boolean waits() {
        return ids.size() > 1;
    }

    List<String> names() {
        return files.stream()
                .map(file -> String.valueOf(file.path().getFileName()))
                .toList();
    }

    NewFiles and(NewFiles others) {
        return new NewFiles(
                Stream.concat(ids.stream(), others.ids.stream()).toList(),
                Stream.concat(files.stream(), others.files.stream()).toList(),
                asksForReasons || others.asksForReasons);
    }
}
