package dev.lintel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConverterProcessorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anEnumThatIsCompiledAgainKeepsItsConverter(JavaCompilers compiler) throws IOException {
        Path source = source("Size", "@dev.lintel.Enum enum Size { SMALL, LARGE }");
        assertThat(compile(compiler, source)).isEmpty();

        List<Message> said = compile(compiler, source);

        assertThat(said).noneMatch(d -> d.kind() == Kind.ERROR);
        assertThat(output().resolve("shop/SizeConverter.class")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void aConverterThatIsThereAlreadyStays(JavaCompilers compiler) throws IOException {
        Path own = source("SizeConverter", "class SizeConverter {}");

        List<Message> said = compile(compiler, source("Size", "@dev.lintel.Enum enum Size { SMALL, LARGE }"), own);

        assertThat(said).allMatch(d -> d.kind() == Kind.NOTE);
        assertThat(said).extracting(d -> d.text()).anyMatch(m -> m.contains("shop.SizeConverter exists already"));
        assertThat(output().resolve("shop/SizeConverter.java")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aPrivateEnumIsAnErrorAtTheEnum(JavaCompilers compiler) throws IOException {
        Path source = source("Shirt", "class Shirt {\n  @dev.lintel.Enum\n  private enum Size { SMALL, LARGE }\n}");

        List<Message> said = compile(compiler, source);

        assertThat(said).singleElement().satisfies(d -> {
            assertThat(d.text()).contains("[lintel:private-enum] Size is private");
            assertThat(d.line()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoEnumOrHasNoValuesOfItsOwnGetsNoConverter(JavaCompilers compiler) throws IOException {
        List<Message> said = compile(
                compiler,
                source("Nothing", "@dev.lintel.Enum enum Nothing { }"),
                source("Twice", "@dev.lintel.Enum enum Twice { a, A }"),
                source("Plain", "@dev.lintel.Enum class Plain { }"));

        assertThat(said).isEmpty();
        assertThat(output().resolve("shop/NothingConverter.java")).doesNotExist();
        assertThat(output().resolve("shop/TwiceConverter.java")).doesNotExist();
        assertThat(output().resolve("shop/PlainConverter.java")).doesNotExist();
    }

    @Test
    void aModuleThatDoesNotReadJavaCompilerGetsAConverterWithoutTheMark() throws IOException {
        Path module = Files.writeString(folder.resolve("module-info.java"), "module shop { }");

        List<Message> said = JavaCompilers.JAVAC.compile(
                List.of(module, source("Size", "@dev.lintel.Enum enum Size { SMALL, LARGE }")),
                List.of("--add-reads", "shop=ALL-UNNAMED"),
                output(),
                "ConverterProcessor");

        assertThat(said).isEmpty();
        assertThat(output().resolve("shop/SizeConverter.java")).content().doesNotContain("@Generated");
    }

    private Path source(String name, String body) throws IOException {
        Path file = folder.resolve("shop").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package shop;\n" + body + "\n");
    }

    private Path output() throws IOException {
        return Files.createDirectories(folder.resolve("out"));
    }

    private List<Message> compile(JavaCompilers compiler, Path... sources) throws IOException {
        return compiler.compile(List.of(sources), List.of(), output(), "ConverterProcessor");
    }
}
