package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.Scenario;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/scenarios.md} lists the ways of compiling that tests go, and which tests do. */
class ScenariosTest {

    private static final int SCENARIOS = 42;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void thePageListsEachWithItsTests() throws URISyntaxException, ReflectiveOperationException {
        SortedMap<Integer, SortedSet<String>> listed = new TreeMap<>();
        Matcher rows = ROW.matcher(new Folder(Path.of("../docs")).read("scenarios.md"));
        while (rows.find()) {
            SortedSet<String> tests = TEST.matcher(rows.group(2))
                    .results()
                    .map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed.put(Integer.valueOf(rows.group(1)), tests))
                    .as("twice")
                    .isNull();
        }

        assertThat(listed.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SCENARIOS).boxed().toList());
        SortedMap<Integer, SortedSet<String>> there = tests();
        assertThat(there).isEqualTo(listed);
        assertThat(there.values()).noneMatch(SortedSet::isEmpty);
    }

    private static SortedMap<Integer, SortedSet<String>> tests()
            throws URISyntaxException, ReflectiveOperationException {
        SortedMap<Integer, SortedSet<String>> tests = new TreeMap<>();
        Path classes = Path.of(ScenariosTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String file : new Folder(classes).files()) {
            if (file.endsWith("Test.class")) {
                String name = file.replace(".class", "").replace(File.separatorChar, '.');
                Class<?> type = Class.forName(name, false, ScenariosTest.class.getClassLoader());
                for (Method method : type.getDeclaredMethods()) {
                    Scenario scenario = method.getAnnotation(Scenario.class);
                    if (scenario != null) {
                        IntStream.of(scenario.value())
                                .forEach(n -> tests.computeIfAbsent(n, x -> new TreeSet<>())
                                        .add(type.getSimpleName()));
                    }
                }
            }
        }
        return tests;
    }
}
