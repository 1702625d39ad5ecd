package dev.lintel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.processor.testing.Compilation.Message;
import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.testing.Golden;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConverterWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/lintel/processor/write/golden");

    @TempDir
    Path output;

    @ParameterizedTest
    @CsvSource({"Priority, PriorityConverter", "Invoice, Invoice_StateConverter"})
    void aConverterIsWrittenForAnEnum(String source, String converter) throws IOException {
        compile(JavaCompilers.JAVAC, GOLDEN.resolve(source + ".java"));

        Golden.of(ConverterWriterTest.class)
                .assertSame(
                        converter + ".java", Files.readString(output.resolve("com/example/" + converter + ".java")));
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantComesBack(JavaCompilers compiler) throws Exception {
        compile(compiler, GOLDEN.resolve("Priority.java"), GOLDEN.resolve("Invoice.java"));

        assertThat(storedValues("Priority")).containsExactly("low", "normal", "very high");
        assertThat(storedValues("Invoice$State")).containsExactly("past_due", "\"paid\" $L\n");
    }

    @Test
    void theFormerValueIsReadUntilTheMigrationHasGoneThroughTheRows() throws Exception {
        compile(JavaCompilers.JAVAC, GOLDEN.resolve("Shipping.java"));
        AttributeConverter<Object, String> converter = converter("Shipping");

        assertThat(converter.convertToEntityAttribute("sent"))
                .isSameAs(converter.convertToEntityAttribute("shipped"))
                .hasToString("SHIPPED");
        assertThat(converter.convertToEntityAttribute("lost")).hasToString("LOST");
        assertThat(converter.convertToEntityAttribute("gone")).hasToString("GONE");
    }

    @Test
    void nullStaysNull() throws Exception {
        compile(JavaCompilers.JAVAC, GOLDEN.resolve("Priority.java"));
        AttributeConverter<Object, String> converter = converter("Priority");

        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void anUnknownValueIsNamedWithItsEnum() throws Exception {
        compile(JavaCompilers.JAVAC, GOLDEN.resolve("Invoice.java"));
        AttributeConverter<Object, String> converter = converter("Invoice$State");

        assertThatThrownBy(() -> converter.convertToEntityAttribute("lost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'lost' is not a stored value of com.example.Invoice.State");
    }

    private Stream<String> storedValues(String type) throws Exception {
        AttributeConverter<Object, String> converter = converter(type);
        return Stream.of(load(type).getEnumConstants()).map(constant -> {
            String stored = converter.convertToDatabaseColumn(constant);
            assertThat(converter.convertToEntityAttribute(stored)).isSameAs(constant);
            return stored;
        });
    }

    @SuppressWarnings("unchecked")
    private AttributeConverter<Object, String> converter(String type) throws Exception {
        Constructor<?> constructor = load(type.replace('$', '_') + "Converter").getDeclaredConstructor();
        constructor.setAccessible(true);
        return (AttributeConverter<Object, String>) constructor.newInstance();
    }

    private Class<?> load(String name) throws Exception {
        // One loader for all, as package-private classes see each other within one loader only.
        if (loader == null) {
            loader = new URLClassLoader(
                    new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
        }
        return loader.loadClass("com.example." + name);
    }

    private URLClassLoader loader;

    private void compile(JavaCompilers compiler, Path... sources) {
        List<Message> said =
                compiler.compile(List.of(sources), List.of("-Xlint:all,-processing"), output, "ConverterProcessor");
        assertThat(said).isEmpty();
    }
}
