package dev.lintel.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Folder;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import dev.lintel.processor.testing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two machines have the same sources in different folders. Their build caches are one. */
class CheckoutsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Scenario(31)
    void aCheckoutElsewhereGivesTheSameBytes(JavaCompilers compiler) throws IOException {
        SortedMap<String, String> here = outputs(folder.resolve("here"), compiler);
        SortedMap<String, String> there = outputs(folder.resolve("over/there/in a folder"), compiler);

        assertThat(here)
                .containsKeys(
                        "META-INF/lintel/schema.json",
                        "META-INF/lintel/report.sarif",
                        "META-INF/lintel/pending/revision.java",
                        "shop/ProductTable.java",
                        "shop/Product_Lintel.class",
                        "shop/PriorityConverter.class");
        assertThat(there).isEqualTo(here);
        assertThat(here.values()).noneMatch(text -> text.contains(folder.toString()));
    }

    /** Every file of a compile that is told of all files by their absolute paths. */
    private static SortedMap<String, String> outputs(Path checkout, JavaCompilers compiler) throws IOException {
        Files.createDirectories(checkout.resolve(".git"));
        Path lock = Files.writeString(checkout.resolve("schema.lock"), "{\"format\": 1}");
        Path baseline = Files.writeString(checkout.resolve("baseline.txt"), "");
        Project project = new Project(checkout, compiler)
                .sources(Models.SHOP)
                .option("-Alintel.generate=all", "-Alintel.report=sarif", "-Alintel.pending=note")
                .option("-Alintel.lock=" + lock, "-Alintel.baseline=" + baseline);
        project.compile().orFail();
        Folder classes = new Folder(project.classes());
        SortedMap<String, String> outputs = new TreeMap<>();
        for (String file : classes.files()) {
            outputs.put(file, new String(classes.bytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return outputs;
    }
}
