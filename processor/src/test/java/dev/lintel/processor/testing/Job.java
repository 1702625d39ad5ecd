package dev.lintel.processor.testing;

import java.io.Serializable;
import java.util.List;

/**
 * One call of a compiler.
 *
 * @param sources the paths of the sources
 * @param classes names of classes that are processed without their sources, as Gradle hands them over
 * @param options as on the compiler's command line
 * @param processors the names of the processors' classes
 * @param log the file that {@link Watched} processors write; empty where nothing stands between them and the compiler
 */
public record Job(List<String> sources, List<String> classes, List<String> options, List<String> processors, String log)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In place of processors' names: the compiler looks for them itself. */
    public static final List<String> FOUND_BY_THE_COMPILER = List.of("*");

    public Job {
        sources = List.copyOf(sources);
        classes = List.copyOf(classes);
        options = List.copyOf(options);
        processors = List.copyOf(processors);
    }
}
