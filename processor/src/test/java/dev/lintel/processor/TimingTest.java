package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.processor.testing.Models;
import dev.lintel.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile tells where its time went, if somebody asks. */
class TimingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aNoteNamesThePartsAndTheirSum(JavaCompilers compiler) {
        Compilation compilation = new Project(folder, compiler)
                .sources(Models.SHOP)
                .option("-Alintel.timing=true")
                .compile();

        assertThat(compilation.messages())
                .extracting(Compilation.Message::text)
                .filteredOn(text -> text.startsWith("[lintel:timing]"))
                .singleElement()
                .asString()
                .matches(
                        "\\[lintel:timing\\] [\\d.]+ ms: the last compile's schema.json [\\d.]+, reading types [\\d.]+,"
                                + " schema [\\d.]+, checks [\\d.]+, schema.lock [\\d.]+, writing [\\d.]+");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidUnasked(JavaCompilers compiler) {
        Compilation compilation =
                new Project(folder, compiler).sources(Models.SHOP).compile();

        assertThat(compilation.messages()).noneMatch(m -> m.text().contains("[lintel:timing]"));
    }
}
